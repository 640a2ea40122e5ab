/** The leaders of Aldermere, the posts they hold and held, and how each is drawn. */
type CastAppointment = { division: string; jobTitle: string; from: string; until: string | null }
type CastLeader = {
  slug: string
  name: string
  portrait: { alt: string; looks: string } | null
  appointments: readonly CastAppointment[]
}

export const leaders: readonly CastLeader[] = [
  {
    slug: 'hugh-ashby',
    name: 'Hugh Ashby',
    portrait: {
      alt: 'Hugh Ashby, with thick side-parted hair, in a dark suit and a narrow tie.',
      looks: 'existing drawing: ashby',
    },
    appointments: [
      { division: 'governance', jobTitle: 'Clerk to the Senate', from: '2011-09-05', until: '2019-01-04' },
      { division: 'registry', jobTitle: 'University Secretary', from: '2019-01-07', until: null },
    ],
  },
  {
    slug: 'clement-oyelaran',
    name: 'Clement Oyelaran',
    portrait: {
      alt: 'Clement Oyelaran, bald, with a neat white beard, in a dark gown over a white bow tie.',
      looks:
        'about 62, dark brown skin, bald, short white beard, black academic gown with wide dark facings, white bow tie; upright, amused, one raised eyebrow',
    },
    appointments: [{ division: 'governance', jobTitle: 'Head of Ceremony', from: '2020-02-03', until: null }],
  },
  {
    slug: 'sorcha-minnock',
    name: 'Sorcha Minnock',
    portrait: {
      alt: 'Sorcha Minnock, with curly hair to her shoulders and freckles, in a pale jacket.',
      looks:
        'about 41, pale freckled skin, full curly hair to the shoulders, pale jacket over a dark top; brisk, half a smile',
    },
    appointments: [{ division: 'examinations', jobTitle: 'Head of Examinations', from: '2021-08-02', until: null }],
  },
  {
    slug: 'wenyi-tan',
    name: 'Wenyi Tan',
    portrait: {
      alt: 'Wenyi Tan, with a straight black bob and a fringe, in a dark round-necked jumper.',
      looks: 'existing drawing: tan',
    },
    appointments: [
      {
        division: 'university-library',
        jobTitle: 'Head of Special Collections',
        from: '2018-03-05',
        until: '2024-08-30',
      },
      { division: 'libraries-and-collections', jobTitle: 'University Librarian', from: '2024-09-02', until: null },
    ],
  },
  {
    slug: 'emrys-gwilt',
    name: 'Emrys Gwilt',
    portrait: {
      alt: 'Emrys Gwilt, with white hair swept back and half-moon glasses, in an apron over a collarless shirt.',
      looks:
        'about 64, pale skin, lined, white hair swept back off a high forehead, half-moon glasses low on the nose, bib apron over a collarless shirt; patient',
    },
    appointments: [
      { division: 'university-library', jobTitle: 'Head of Conservation', from: '2009-10-05', until: null },
    ],
  },
  {
    slug: 'haruka-mizobe',
    name: 'Haruka Mizobe',
    portrait: {
      alt: 'Haruka Mizobe, in a wide-brimmed hat and a work shirt, with dark hair tied back.',
      looks:
        'about 45, light skin, Japanese, black hair tied low, wide-brimmed pale sun hat, open-collared work shirt; calm, looking as if at a plant',
    },
    appointments: [
      { division: 'botanic-garden', jobTitle: 'Curator of the Botanic Garden', from: '2022-04-04', until: null },
    ],
  },
  {
    slug: 'lucjan-wierzba',
    name: 'Lucjan Wierzba',
    portrait: {
      alt: 'Lucjan Wierzba, with a heavy grey moustache and thinning hair, in a tweed jacket and bow tie.',
      looks:
        'about 60, pale skin, heavy grey walrus moustache, thinning grey hair, tweed jacket, soft dark bow tie; mournful and merry at once',
    },
    appointments: [
      { division: 'instrument-collection', jobTitle: 'Keeper of Instruments', from: '2013-01-14', until: null },
    ],
  },
  {
    slug: 'farida-qureshi-bell',
    name: 'Farida Qureshi-Bell',
    portrait: {
      alt: 'Farida Qureshi-Bell, with short hair streaked with white and pearl earrings, in a high-collared jacket.',
      looks:
        'about 54, mid-brown skin, short dark hair with one white streak, pearl earrings, dark jacket with a stand-up collar; direct, dry',
    },
    appointments: [
      { division: 'digital-services', jobTitle: 'Chief Information Officer', from: '2023-05-01', until: null },
    ],
  },
  {
    slug: 'kwabena-sarpong-hale',
    name: 'Kwabena Sarpong-Hale',
    portrait: {
      alt: 'Kwabena Sarpong-Hale, with a shaved head and round glasses, in an open-necked checked shirt.',
      looks:
        'about 50, dark brown skin, shaved head, clean-shaven, thin round glasses, checked shirt open at the neck; broad grin',
    },
    appointments: [{ division: 'networks', jobTitle: 'Head of Networks', from: '2014-06-02', until: null }],
  },
  {
    slug: 'iolanda-brites',
    name: 'Iolanda Brites',
    portrait: {
      alt: 'Iolanda Brites, with wavy dark hair and a long fringe, in a striped top.',
      looks:
        'about 38, olive skin, wavy dark hair to the shoulders, long fringe, horizontally striped top; quick, friendly',
    },
    appointments: [
      { division: 'service-desk', jobTitle: 'Head of the Service Desk', from: '2019-06-03', until: '2026-10-16' },
      { division: 'digital-services', jobTitle: 'Deputy Chief Information Officer', from: '2026-10-19', until: null },
    ],
  },
  {
    slug: 'rhys-tolland',
    name: 'Rhys Tolland',
    portrait: null,
    appointments: [{ division: 'service-desk', jobTitle: 'Head of the Service Desk', from: '2026-10-26', until: null }],
  },
  {
    slug: 'constance-mukasa',
    name: 'Constance Mukasa',
    portrait: {
      alt: 'Constance Mukasa, in a patterned headwrap and large hoop earrings, with a dark buttoned coat.',
      looks:
        'about 52, dark brown skin, tall patterned headwrap, hoop earrings, dark coat buttoned to the neck; commanding, warm',
    },
    appointments: [{ division: 'estates', jobTitle: 'Director of Estates', from: '2020-11-02', until: null }],
  },
  {
    slug: 'bartholomew-crick',
    name: 'Bartholomew Crick',
    portrait: {
      alt: 'Bartholomew Crick, in a flat cap and overalls, with long grey sideburns.',
      looks:
        'about 61, ruddy pale skin, flat cap, long grey sideburns, clean chin, overalls with straps over a dark shirt; deadpan',
    },
    appointments: [{ division: 'heat-and-light', jobTitle: 'Head of Heat and Light', from: '2007-03-05', until: null }],
  },
  {
    slug: 'noor-elamin',
    name: 'Noor Elamin',
    portrait: {
      alt: 'Noor Elamin, in a plain dark headscarf and a white double-breasted cook’s jacket.',
      looks:
        'about 36, brown skin, plain dark headscarf, white double-breasted chef’s jacket with dark buttons; laughing eyes',
    },
    appointments: [{ division: 'kitchens', jobTitle: 'Head of Kitchens', from: '2022-01-10', until: null }],
  },
  {
    slug: 'winston-aldous',
    name: 'Winston Aldous',
    portrait: {
      alt: 'Winston Aldous, with close grey hair and a thin moustache, in a waistcoat and dark tie.',
      looks:
        'about 63, brown skin, close-cropped grey hair, thin grey moustache, pale shirt, dark waistcoat, dark tie; watchful, kind',
    },
    appointments: [{ division: 'porters-lodge', jobTitle: 'Head Porter', from: '2016-05-09', until: null }],
  },
  {
    slug: 'thandi-morwe',
    name: 'Thandi Morwe',
    portrait: {
      alt: 'Thandi Morwe, with a wide halo of natural hair and round earrings, in a white laboratory coat.',
      looks: 'existing drawing: morwe',
    },
    appointments: [
      { division: 'imaging-centre', jobTitle: 'Head of the Imaging Centre', from: '2017-09-04', until: '2024-12-31' },
      {
        division: 'research-infrastructure',
        jobTitle: 'Director of Research Infrastructure',
        from: '2025-01-06',
        until: null,
      },
    ],
  },
  {
    slug: 'benedikt-aurich',
    name: 'Benedikt Aurich',
    portrait: {
      alt: 'Benedikt Aurich, with tousled fair hair and a short beard, in a pale crew-necked jumper.',
      looks: 'about 34, pale skin, tousled fair hair, short fair beard, pale crew-necked jumper; slightly surprised',
    },
    appointments: [
      { division: 'imaging-centre', jobTitle: 'Head of the Imaging Centre', from: '2025-02-03', until: null },
    ],
  },
  {
    slug: 'maren-ravn',
    name: 'Maren Ravn',
    portrait: {
      alt: 'Maren Ravn, grey hair cut level with her chin, round glasses and a dark jacket.',
      looks: 'existing drawing: ravn',
    },
    appointments: [
      { division: 'cold-store', jobTitle: 'Keeper of the Cold Store', from: '2012-03-05', until: '2024-07-31' },
    ],
  },
  {
    slug: 'tobias-okello',
    name: 'Tobias Okello',
    portrait: {
      alt: 'Tobias Okello, with short black hair and a full beard, in a pale jumper.',
      looks: 'existing drawing: okello',
    },
    appointments: [
      { division: 'cold-store', jobTitle: 'Deputy Keeper of the Cold Store', from: '2019-04-01', until: '2024-07-31' },
      { division: 'cold-store', jobTitle: 'Keeper of the Cold Store', from: '2024-08-01', until: null },
    ],
  },
  {
    slug: 'nadir-haddad',
    name: 'Nadir Haddad',
    portrait: {
      alt: 'Nadir Haddad, bald on top, with a grizzled beard and square glasses, in a dark jacket.',
      looks: 'existing drawing: haddad',
    },
    appointments: [{ division: 'workshops', jobTitle: 'Master of the Workshops', from: '2011-05-09', until: null }],
  },
  {
    slug: 'elin-lindqvist',
    name: 'Elin Lindqvist',
    portrait: {
      alt: 'Elin Lindqvist, with straight hair falling below her shoulders, in a dark roll-neck.',
      looks: 'existing drawing: lindqvist',
    },
    appointments: [
      { division: 'field-stations', jobTitle: 'Warden of Hollin Fell', from: '2010-05-03', until: '2016-08-31' },
      { division: 'field-stations', jobTitle: 'Director of Field Stations', from: '2016-09-01', until: null },
    ],
  },
  {
    slug: 'davina-scollay',
    name: 'Davina Scollay',
    portrait: {
      alt: 'Davina Scollay, with cropped fair hair and a weathered face, in a thick fisherman’s jumper.',
      looks:
        'about 47, pale weathered skin, cropped fair hair blown sideways, thick ribbed fisherman’s roll-neck; squinting into wind',
    },
    appointments: [
      { division: 'field-stations', jobTitle: 'Master of the Research Ship', from: '2021-03-01', until: null },
    ],
  },
  {
    slug: 'leela-varkey',
    name: 'Leela Varkey',
    portrait: {
      alt: 'Leela Varkey, with dark hair drawn up into a bun, a pale sari over one shoulder.',
      looks: 'existing drawing: rao',
    },
    appointments: [
      { division: 'night-school', jobTitle: 'Director of the Night School', from: '2014-09-01', until: '2022-07-29' },
      { division: 'education', jobTitle: 'Pro-Vice-Chancellor for Education', from: '2022-08-01', until: null },
    ],
  },
  {
    slug: 'gwendolen-achterberg',
    name: 'Gwendolen Achterberg',
    portrait: {
      alt: 'Gwendolen Achterberg, with a long white plait over one shoulder and large dark-rimmed glasses.',
      looks:
        'about 66, pale skin, white hair in one long plait over the shoulder, large dark-rimmed glasses, loose dark smock; mischievous',
    },
    appointments: [
      { division: 'night-school', jobTitle: 'Director of the Night School', from: '2022-09-05', until: null },
    ],
  },
  {
    slug: 'mateo-quispe',
    name: 'Mateo Quispe',
    portrait: {
      alt: 'Mateo Quispe, with straight black hair to his collar, in a buttoned cardigan.',
      looks:
        'about 43, brown skin, Andean features, straight black hair parted in the middle to the collar, clean-shaven, cardigan over a shirt; attentive',
    },
    appointments: [
      { division: 'student-welfare', jobTitle: 'Head of Student Welfare', from: '2021-01-11', until: null },
    ],
  },
  {
    slug: 'ruth-abelard',
    name: 'Ruth Abelard',
    portrait: {
      alt: 'Ruth Abelard, with a silver bob and a knotted scarf, in a plain dark jacket.',
      looks:
        'about 58, pale skin, smooth silver bob, patterned scarf knotted at the neck, plain dark jacket; cool, about to smile',
    },
    appointments: [
      { division: 'people-and-finance', jobTitle: 'Director of Finance', from: '2018-01-08', until: '2025-12-19' },
    ],
  },
  {
    slug: 'idris-bellamy',
    name: 'Idris Bellamy',
    portrait: null,
    appointments: [
      { division: 'people-and-finance', jobTitle: 'Director of Finance', from: '2026-01-05', until: null },
    ],
  },
  {
    slug: 'pauline-stott',
    name: 'Pauline Stott',
    portrait: {
      alt: 'Pauline Stott, with short permed grey hair and glasses on a chain, in a cardigan.',
      looks:
        'about 62, pale skin, short permed grey hair, glasses with a neck chain, cardigan over a round-collared blouse; formidable, twinkling',
    },
    appointments: [{ division: 'payroll', jobTitle: 'Head of Payroll', from: '1998-04-06', until: null }],
  },
]

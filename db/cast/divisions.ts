/** The invented University of Aldermere: its divisions, and the divisions inside them. */
type CastDivision = { slug: string; name: string; description: string; within: string | null }

export const institution = 'University of Aldermere'

export const divisions: readonly CastDivision[] = [
  {
    slug: 'registry',
    name: 'Registry',
    description:
      'Keeps the seal, the statutes and the calendar. When the University decides something, the Registry is where it finds out whether it has.',
    within: null,
  },
  {
    slug: 'governance',
    name: 'Governance and Ceremony',
    description: 'Looks after Council, Senate and the days on which we wear gowns. It owns 412 of them, and one mace.',
    within: 'registry',
  },
  {
    slug: 'examinations',
    name: 'Examinations',
    description:
      'Prints the papers, counts the desks and starts the clock. Some 31,000 scripts pass through here each summer.',
    within: 'registry',
  },
  {
    slug: 'libraries-and-collections',
    name: 'Libraries and Collections',
    description:
      'Everything the University has been given to look after, from a ninth-century psalter to last week’s theses, and the people who let others at it.',
    within: null,
  },
  {
    slug: 'university-library',
    name: 'University Library',
    description:
      'Nine reading rooms, four miles of shelves that move and seven that do not. Open to anybody in the county who asks.',
    within: 'libraries-and-collections',
  },
  {
    slug: 'botanic-garden',
    name: 'Botanic Garden',
    description:
      'Eight thousand kinds of plant on eleven acres beside the mere, grown for teaching first and for looking at on Sundays.',
    within: 'libraries-and-collections',
  },
  {
    slug: 'instrument-collection',
    name: 'Instrument Collection',
    description:
      'Six hundred musical instruments, kept in playing order by a staff of three and lent to students who promise to practise.',
    within: 'libraries-and-collections',
  },
  {
    slug: 'digital-services',
    name: 'Digital Services',
    description:
      'Runs the systems that the rest of us notice only on the days when they stop, and retires the ones that ought to have.',
    within: null,
  },
  {
    slug: 'networks',
    name: 'Networks',
    description: 'The cables, masts and cabinets that join 140 buildings, two islands and a ship.',
    within: 'digital-services',
  },
  {
    slug: 'service-desk',
    name: 'Service Desk',
    description:
      'The first people you tell. They answer in person at Tanner’s Yard and by telephone until midnight in term.',
    within: 'digital-services',
  },
  {
    slug: 'estates',
    name: 'Estates',
    description:
      'Builds, mends, heats, feeds and opens the University’s buildings, the oldest of which has been leaking since 1452.',
    within: null,
  },
  {
    slug: 'heat-and-light',
    name: 'Heat and Light',
    description:
      'Keeps 140 buildings at nineteen degrees from one boiler house and, since 2023, from the bottom of the mere.',
    within: 'estates',
  },
  {
    slug: 'kitchens',
    name: 'Kitchens',
    description: 'Six kitchens, one bakery and 5,200 meals on a wet Tuesday, when nobody walks into town.',
    within: 'estates',
  },
  {
    slug: 'porters-lodge',
    name: 'Porters’ Lodge',
    description:
      'Parcels, keys, directions and the night watch. The one office in the University that has never closed.',
    within: 'estates',
  },
  {
    slug: 'research-infrastructure',
    name: 'Research Infrastructure',
    description:
      'Looks after the instruments, stores, workshops and stations that are too large, too cold or too far away for one department to own.',
    within: null,
  },
  {
    slug: 'imaging-centre',
    name: 'Imaging Centre',
    description: 'Twenty-three microscopes and two scanners in a basement chosen because the trams do not run past it.',
    within: 'research-infrastructure',
  },
  {
    slug: 'cold-store',
    name: 'Cold Store',
    description: 'Keeps blood, seeds, soil and ice for people who have not yet thought of the question.',
    within: 'research-infrastructure',
  },
  {
    slug: 'workshops',
    name: 'Workshops',
    description:
      'Metal, glass, wood and electronics under one saw-toothed roof. Bring a drawing; a drawing on an envelope will do.',
    within: 'research-infrastructure',
  },
  {
    slug: 'field-stations',
    name: 'Field Stations',
    description:
      'Seven outposts from the salt marsh to the high fell, one ship, and weather readings that have not missed a morning since 1931.',
    within: 'research-infrastructure',
  },
  {
    slug: 'education',
    name: 'Education and Students',
    description: 'Answers for what is taught, for how well, and for the nineteen thousand people whom it is taught to.',
    within: null,
  },
  {
    slug: 'night-school',
    name: 'Night School',
    description:
      'Degrees after six in the evening, for people who have already done a day’s work. Founded in 1919 and never once fashionable.',
    within: 'education',
  },
  {
    slug: 'student-welfare',
    name: 'Student Welfare',
    description: 'Somebody to talk to, and somebody who knows which form it is. No appointment needed before noon.',
    within: 'education',
  },
  {
    slug: 'people-and-finance',
    name: 'People and Finance',
    description: 'Hires us, pays us, and tells us in good time what we cannot afford.',
    within: null,
  },
  {
    slug: 'payroll',
    name: 'Payroll',
    description: 'Eight people who pay 7,300 others on the twenty-sixth of the month, or on the Friday before it.',
    within: 'people-and-finance',
  },
]

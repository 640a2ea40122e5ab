/** The page around a text in German, French, Spanish, Italian, Dutch and Welsh: whole lines, as in chrome.ts. */
import type { ChromeRule } from './chrome-rule.ts'

const line = (words: string): RegExp => new RegExp(`^(?:${words})[\\s:.…!»›>→↓↑]*$`, 'iu')

export const chromeAbroad: readonly ChromeRule[] = [
  {
    is: 'cookie notice',
    longest: 60,
    pattern:
      /^(?=.*cookies?)(?:(?:dies|unser|wir |ce site|notre|nous |en poursuivant|est[ea] |utiliz|usamos|quest[oa] |deze |onze |wij |mae['’]r |rydym).*|.*(?:akzept|accepter|acept|accett|derbyn).*)$/iu,
  },
  {
    is: 'cookie notice',
    longest: 4,
    pattern: line(
      "(?:alle )?(?:akzeptieren|ablehnen|zustimmen)|tout (?:accepter|refuser)|(?:j[’']accepte|je refuse)|aceptar(?: tod[oa]s?)?|rechazar(?: tod[oa]s?)?|accett[ao](?: tutti)?|rifiut[ao](?: tutti)?|alles (?:accepteren|weigeren)|accepteren|weigeren|derbyn popeth",
    ),
  },
  {
    is: 'navigation',
    longest: 6,
    pattern: line(
      "zum (?:haupt)?inhalt(?: springen)?|startseite|aktuelles|suchen?|anmelden|menü|zurück(?: (?:zur?|zum|nach oben)\\b.*)?|inhalt|aller au contenu(?: .*)?|accueil|actualités|rechercher?|(?:se )?connexion|se connecter|retour(?: (?:à l[’']accueil|à la (?:liste|page)\\b.*|en haut.*|au (?:sommaire|site)))?|ir al contenido(?: .*)?|saltar al contenido|inicio|noticias|buscar|iniciar sesión|volver(?: (?:al (?:inicio|listado|principio)|a la (?:lista|portada|página)\\b.*|arriba|atrás))?|vai al contenuto|salta al contenuto|cerca|accedi|torna(?: (?:alla (?:home|lista|pagina)\\b.*|all[’']\\S+|su|indietro))?|naar (?:de )?inhoud|ga naar .*|zoeken|inloggen|terug(?: naar (?:het |de )?(?:overzicht|boven|home|begin|vorige)\\b.*)?|neidio i[’']r (?:prif )?gynnwys|hafan|newyddion|chwilio|mewngofnodi|yn ôl(?: i[’'].*)?|mehr (?:anzeigen|laden)|voir plus|ver más|mostra altro|meer (?:laden|tonen)",
    ),
  },
  {
    is: 'sharing buttons',
    longest: 7,
    pattern: line(
      '(?:artikel|seite|beitrag|interview)? ?teilen(?: auf .*)?|auf \\S+ teilen|(?:artikel |seite )?drucken|partage[rz](?: (?:sur|par|via|cet?|cette)\\b.*)?|imprimer|(?:comparte|compartir)(?: (?:est[ea]|en|por|vía)\\b.*)?|imprimir|condividi(?: (?:su|quest[oa]|via)\\b.*)?|stampa|delen(?: (?:via|op|met)\\b.*)?|deel (?:dit|via|op)\\b.*|afdrukken|rhannu(?: (?:ar|hyn|drwy)\\b.*)?|argraffu|link kopieren|copier le lien|copiar enlace|copia link',
    ),
  },
  {
    is: 'advertisement',
    longest: 6,
    pattern: line(
      'anzeige|werbung|publicité|publicidad|pubblicità|advertentie|hysbyseb|continua a leggere.*|sigue leyendo.*|weiterlesen.*|lire la suite.*',
    ),
  },
  {
    is: 'newsletter form',
    longest: 30,
    pattern:
      /^(?:(?:(?:jetzt|unseren?|den) ){0,2}newsletter\b.*|(?:jetzt )?abonnieren\b.*|(?:inscrivez|abonnez)-vous\b.*|suscr[íi]b(?:ete|ase|irse)\b.*|(?:iscriviti|abbonati)\b.*|(?:schrijf|meld) (?:je|u) (?:in|aan)\b.*|abonneer\b.*|tanysgrifi\S*\b.*|cofrestrwch\b.*)$/iu,
  },
  {
    is: 'related reading',
    longest: 30,
    pattern:
      /^(?:(?:lesen sie auch|das könnte (?:sie|dich) auch|auch interessant|weitere (?:artikel|interviews|beiträge|themen)|meistgelesen|à lire (?:aussi|également)|voir aussi|sur le même sujet|les plus lus|lea también|lee también|más (?:noticias|entrevistas|leíd[oa]s?)|artículos relacionados|leggi anche|potrebbe interessarti|altr[ei] (?:articoli|notizie|interviste)|i più letti|lees ook|lees meer|meer (?:over|nieuws|interviews)|gerelateerd|meest gelezen|darllen(?:wch)? (?:mwy|hefyd)|mwy o|erthyglau cysylltiedig)(?!\p{L}).*)$/iu,
  },
  {
    is: 'comment form',
    longest: 12,
    pattern: line(
      '(?:\\d+ )?(?:kommentare?|sylwadau)(?: ?\\(\\d+\\))?|kommentar (?:schreiben|hinterlassen)|laisse[rz] un commentaire|deja un comentario|lascia un commento|laat een (?:reactie|bericht) achter|gadael sylw',
    ),
  },
  {
    is: 'photo credit',
    longest: 20,
    pattern:
      /^(?:fotos?|bild(?:er|nachweis)?|crédits? photos?|fotografía|imagen|immagine|beeld|llun(?:iau)?)\s?(?::|©|\().*$/iu,
  },
  {
    is: 'byline',
    longest: 10,
    pattern:
      /^(?:von|par|por|door|di|gan|interview(?:t)?:|text:|texte ?:|texto:|testo:|tekst:|propos recueillis par|entrevista de|intervista di|testun:)\s(?=\p{Lu}\p{Ll}+(?: \p{L}+){1,3}$)/u,
  },
  {
    is: 'byline',
    longest: 12,
    pattern:
      /^(?:(?:das (?:gespräch|interview) führten?|die fragen stellten?|aufgezeichnet von|(?:entretien|interview) (?:réalisée?|menée?|conduite?) par|propos recueillis par|entrevista (?:realizada|hecha) por|intervista (?:a cura|realizzata) d[ai]|entrevista (?:conduzida|feita) por|(?:het|dit) (?:gesprek|interview) (?:werd|is) (?:gevoerd|afgenomen) door|(?:text|intervju) av)(?!\p{L}).{3,80})$/iu,
  },
  {
    is: 'reading time',
    longest: 8,
    pattern:
      /^(?:(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|amser darllen)\b.*\d.*|\d+ ?min(?:uten?|utos?|uti|utes)?\.? (?:lesezeit|de lecture|de lectura|di lettura|lezen|leestijd))$/iu,
  },
  // A day, a month in any language, a year.
  {
    is: 'date line',
    longest: 9,
    pattern:
      /^(?:\p{L}+,? )?\d{1,2}(?:\.|er|º)? (?:de |d’|o )?\p{L}{3,10}\.? (?:de |del )?(?:19|20)\d\d(?: ?[|•·–-] ?.*)?$/iu,
  },
  {
    is: 'greeting',
    longest: 7,
    pattern:
      /^(?:beste \p{L}+(?: \p{L}+)?,|(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|moin|servus|chère?s?|salut|estimad[oa]s?|querid[oa]s?|buenos días|buenas tardes|gentile|car[oaie]|buongiorno|geachte|lieve|hoi|goede(?:morgen|middag|ndag)|annwyl|bore da|prynhawn da)\s[^.?!]{1,40}[,!:])$/iu,
  },
  {
    is: 'sign-off',
    longest: 7,
    pattern:
      /^(?:(?:(?:mit )?(?:besten?|lieben?|herzlichen?|freundlichen?|schönen?) (?:grüßen?|gruß|dank)|lg|vg|mfg|gruß|grüße|(?:bien )?(?:cordialement|amicalement)|bien à (?:toi|vous)|meilleures salutations|(?:un )?saludos?(?: cordial(?:es)?)?|(?:un )?abrazo|atentamente|(?:cordiali|cari|tanti|distinti) saluti|(?:un (?:caro )?)?saluto|(?:hartelijke|vriendelijke|met vriendelijke|beste) groet(?:en)?|groet(?:en|jes)?|cofion(?: cynnes| gorau)?|yn gywir|diolch(?: yn fawr)?|mvh|(?:vennlig |med venlig )?hilsen|vänliga hälsningar|terveisin)(?:,? \p{Lu}[\p{L}.’'-]*){0,3})[,.!]*$/iu,
  },
]

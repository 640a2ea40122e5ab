/** What a web page has around any text: notices, menus, buttons, forms. */
import type { ChromeRule } from './chrome-rule.ts'

const line = (words: string): RegExp => new RegExp(`^(?:${words})[\\s:.…!»›>→↓↑▼▲)]*$`, 'iu')

export const chromeOfPages: readonly ChromeRule[] = [
  {
    is: 'cookie notice',
    longest: 200,
    pattern:
      /^(?:cookies? on|about cookies|(?:this|our) (?:web)?site uses|we (?:and our partners )?(?:use|value your|would like to use|store)(?: \S+){0,4} (?:cookies|privacy)|(?:accept|reject|allow|manage|decline)(?: (?:all|and|only|non-essential|essential|optional|necessary|additional|recommended))* ?cookies?|by (?:continuing|using|clicking).*(?:cookies|privacy policy)|cookie (?:settings|preferences|policy|notice)|manage (?:my )?preferences|necessary cookies)/iu,
  },
  {
    is: 'cookie notice',
    longest: 6,
    pattern: line(
      'accept(?: all)?|reject(?: all)?|i agree|agree(?: and close)?|decline|got it|ok|accept and (?:close|continue)|accept & (?:close|continue)|find out more|save preferences|dismiss|close',
    ),
  },
  {
    is: 'navigation',
    longest: 9,
    pattern: line(
      'visit us|find us|translate this page|skip to (?:the )?(?:main )?(?:content|navigation|search|footer)|jump to .*|(?:main )?menu|toggle (?:menu|navigation|search)|open menu|close menu|search(?: this site| for| …)?|home|home ?page|back|back to (?:top|news|all|home|blog|articles|interviews|the top)(?: .*)?|(?:return|go) to (?:top|home|news|homepage|all).*|next|previous|prev|next (?:article|post|story|page|interview)(?: .*)?|previous (?:article|post|story|page|interview)(?: .*)?|(?:log|sign) ?(?:in|out|up|on)|my account|register|subscribe(?: now| today)?|site ?map|a-z|contact us|contact|about(?: us)?|news|latest news|events|blog|faqs?|jobs|careers|vacancies|staff|students|alumni|research|accessibility(?: statement)?|you are here.*|page \\d+(?: of \\d+)?|\\d+|quick links|table of contents|contents|in this (?:article|issue|interview)|on this page|print(?: this)?(?: page)?|pdf|download(?: pdf)?|expand all|collapse all|show (?:more|less)|load more|view (?:all|more)|see (?:all|more)|more',
    ),
  },
  // A trail is names and ends in one: a sentence with "and/or" and "he/she" ends in a full stop, and markup is somebody's words.
  {
    is: 'navigation',
    longest: 30,
    pattern:
      /^(?!.*:\/\/)(?!.*<\/?\p{L})(?!.*[.!?…]["'”’)]*$)(?:\S+ ){0,5}\S+ ?(?:>|»|›|→|\/|\|)(?: ?(?:[^>»›→|/]{1,60})(?: ?)(?:>|»|›|→|\/|\|))+ ?[^>»›→|/]{0,120}$/u,
  },
  { is: 'navigation', longest: 8, pattern: /^[^>»›.!?]{2,40} [>»›] [^>»›.!?]{2,60}$/u },
  { is: 'navigation', longest: 14, pattern: /^(?:you are here|home ?[>»›→/|—–-] ?)/iu },
  {
    is: 'sharing buttons',
    longest: 12,
    pattern: line(
      'share|share (?:this|on|via|with|to)\\b.*|(?:(?:share|tweet|pin|email|e-mail|print|save|like|follow|copy link|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|reddit|bluesky|threads|mastodon|messenger|telegram|rss|flipboard|pocket|link)(?:[ ,|/•·&]|and)*)+(?:us|this|on)?|follow us(?: on .*)?|\\d+ (?:shares?|likes?|views?|claps?|reactions?)|tweet this|partager|teilen|compartir|condividi|compartilhar|delen|listen(?: to this(?: article| story)?)?(?: ?\\(?[\\d:]+(?: min(?:utes?|s)?)?\\)?)?|watch(?: the)? video|play|pause|click to (?:share|tweet|enlarge|play|expand).*',
    ),
  },
  {
    is: 'advertisement',
    longest: 14,
    pattern:
      /^(?:advertisement|advert|advertising|sponsored(?: (?:content|post|by .*)|: .*)?|promoted(?: content|: .*)?|(?:partner|paid) content(?:: .*)?|ad|ads by .*|story continues (?:below|after).*|(?:after|skip past) newsletter promotion|article continues (?:below|after).*|continue reading(?: below| the main story)?|scroll to continue.*|magazine (?:button|cover|archive|subscription).*|(?:\S+ ){1,2}(?:button|banner|logo|icon|image|thumbnail|placeholder)|(?:browse|view|read|see|get|order) (?:our|the) (?:latest|current|new|full|back|digital)\b.{0,30}\b(?:issues?|editions?|magazine|archive)|view (?:the )?(?:magazine|issue|newsletter)? ?archives?|subscribe (?:to|for|now|today|here)\b.*|view .{0,20}\barchive|get the app|download (?:the|our) app.*|support us|donate(?: now)?|buy (?:now|tickets).*|buy (?:me|us) a coffee.*|add to (?:basket|cart|bag)|book now)[.!…»›>→ ]*$/iu,
  },
  {
    is: 'newsletter form',
    longest: 60,
    pattern:
      /^(?:(?:sign|signing) up (?:to|for|now|here|today)\b|subscribe to\b|join our (?:mailing list|newsletter|community)|get (?:our|the|more)\b.*\b(?:newsletter|inbox|email)|(?:stay|keep) (?:in touch|up to date|informed|connected)\b|never miss (?:a|an)\b|(?:enter )?your e-?mail(?: address)?\b|e-?mail address\*?$|newsletter\b(?: sign-?up)?$|want more .*\?.*(?:sign up|subscribe)|thank(?:s| you) for (?:subscribing|reading|signing))/iu,
  },
  {
    is: 'related reading',
    longest: 30,
    pattern:
      /^(?:if you (?:enjoyed|liked) (?:this|reading)\b.*|related(?: (?:articles?|stories|story|posts?|content|news|topics|links|reading|interviews?|pages?|items))?:?(?: .*)?|you (?:may|might) also (?:like|enjoy|be interested)\b.*|more (?:from|in|like this|stories|news|articles|interviews|posts|on this)\b.*|most (?:read|popular|viewed|shared|recent)\b.*|(?:newer|older) (?:posts?|entries|articles?)|all posts|recommended(?: (?:for you|reading|articles|stories))?:?|(?:also )?(?:read|see)(?: (?:more|next|also|on|now|the full (?:story|article|interview)))?:(?: .*)?|read(?: (?:more|next|also|on|now|the full (?:story|article|interview)))(?: ?[.…»›>→]*)?|(?:latest|recent|popular|trending|other|top|further) (?:posts?|news|stories|articles|interviews|comments)\b:?|trending(?: now)?|also in (?:this|the|our)\b.*|elsewhere in (?:this|the)\b.*|(?:lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|te puede interesar|leggi anche|leia também|lees ook)\b ?:?.*|up next.*|what to read next|don['’]t miss:?.*|editor['’]s picks?|in other news.*|continue reading.*|learn more ?[»›>→]+|find out more ?[»›>→]+)$/iu,
  },
  {
    is: 'comment form',
    longest: 40,
    pattern:
      /^(?:leave (?:a|your) (?:reply|comment).*|\d+ thoughts? on\b.*|have your say\b.*|join the (?:conversation|discussion)\b.*|(?:\d+ )?(?:kommentare|commentaires|comentarios|commenti|reacties)|(?:post|add|write|submit) (?:a |your )?(?:comment|reply)s?.*|\d+ (?:comments?|replies|responses)\b.*|comments? ?(?:\(\d+\)|are closed|closed|off)?|no comments(?: yet)?|reply|be the first to comment.*|your email address will not be published.*|required fields are marked.*|save my name.*|log in to (?:comment|reply|leave).*|notify me of.*|was this (?:page|article|information|helpful)\b.*|(?:rate|report) this\b.*|did you (?:find|enjoy) this\b.*|help us improve.*|is there anything wrong with this page.*|give feedback.*|feedback)$/iu,
  },
  {
    is: 'copyright line',
    longest: 60,
    pattern:
      /^(?:(?:copyright\b|\(c\)|©|℗).*|.*(?:©|\(c\) ?(?:19|20)\d\d).*|.*\ball rights reserved\b.*|(?:privacy|cookie)s? (?:policy|notice|statement)\b.*|terms (?:of|and|&)\b.*|terms$|legal$|imprint|impressum|powered by .*|website by .*|site by .*|registered (?:charity|company|in england|office)\b.*|charity (?:number|no)\b.*|company (?:number|no|registration)\b.*|vat (?:no|number|reg)\b.*|freedom of information|modern slavery.*|follow us on .*|last (?:updated|modified|reviewed|changed)\b.*|page (?:last )?updated\b.*|published (?:on|at|in|by)\b.*|posted (?:on|at|by)\b.*|updated(?: on)?:? .*\d.*|content (?:owner|managed by).*)$/iu,
  },
]

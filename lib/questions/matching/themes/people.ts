/** Colleagues, leaders, and those who helped: themes and the phrases that ask for them. */
export const people = `
inspire
  =inspires|inspired|inspire|inspiring|inspirational / inspiration / role model / look|looked up to / admire
  influence on|you|your|have|most|be / influential / influence$ / great|big|main|strong influence / idol / mentor
  whose example|footsteps / example do you / shaped|shape you|your|who / respect most|do / who * do you * owe
  look to for / who * most|big|great effect|impact on you / person * most|great|big effect|impact on you / =guru
  great|big|real|true inspiration / inspire you / influence|influenced you|your|most / model yourself
  who * make|made|help|helped|encourage|shape you / who * respect|admire|revere|idolise / heroes|hero
  who * big|great|most supporter|champion|help|influence|impact|teacher / person you|who * admire|respect|like
  example * follow / walk on water / champion / who do you turn / without whom|her|him|them
  whose|which * example|lead|footsteps|work|career * follow|admire|try|inspire
  set|sets you on|an|the * path|road|course|example / inspiration|inspirations|inspired|inspires|inspiring
  shaped|shape|mould|moulded|formed|influenced you|your|the|who
  biggest|greatest|main|strong|real|formative influence|influences|hero|champion|supporter
  who * taught|teach|made|encouraged|believe|believed|spur|set|push|lead|guide you|in
  take|took|taken under|your * wing|lead / under * wing / lead|cue from / fan of / giants / icon|icons|guru|idols
  role model|models / pedestal / who|whom * admire|respect|revere|follow|emulate / emulate|aspire|measure yourself
  women|woman|man|men|people|person * admire|respect|look / you most|greatly|particularly|really admire|respect
  teacher|mentor|tutor|parent|grandmother|grandfather|coach|person|figure|anyone|anybody|someone * without|inspire|shape|influence|behind|helped|set|taught
  looked|look|looking up to / hero|heroes|heroine|heroines / poster|posters on * wall / changed|change your|the * life|course|mind|way * who|person|teacher / who * changed|opened|believed|backed|spotted|pushed|saw|took|gave * you|chance|eyes|doors|first
  on whose|who shoulders|shoulder / teacher|boss|mentor|person|colleague * remember|changed|most|never|made|shaped|mark|inspired|influenced / whose * voice|opinion|work|career|leadership|style|example / who * like|emulate|copy|model|resemble / left|leave|leaves * mark|impression * you
  who * mentor|mentored|champion|championed|sponsor|inspire|spur / who made you * who|what|leader|today / debt to|of|do

leader! 0.8
  leadership / boss|bosses do|make|be|are|would|you / kind|sort|type of boss|manager / be|makes|make|good|great boss
  good|great|best boss|bosses|manager / =manager|managers do|need|be|are|have|should / management style / boss$
  manage * people|team|staff|others / do you =lead / =lead|leading your|people|team|others / you =lead
  manag style|approach|your / style / =lead people|team|others|by|you / run * team|meeting
  approach to manag|lead|team / get|bring * best out|from * team|people|others / best out of
  sort|kind|type|style of leader|leadership|boss|manager|management
  manag|managing|leading|lead people|others|teams|staff|well
  qualities|quality|trait|skill * leader|boss|manager|chief
  good|great|best|effective|successful|strong leader|leaders|boss|bosses|manager|managers|chief
  leader|boss|manager be|are you / management|leadership style|approach|philosophy|technique|secret|tip
  distinguish|distinguishes|marks|separates|sets * leader|boss|bosses|manager|good|best|great / hands on
  boss|manager|chief|leader|head|director be|are|do you|try|like
  sort|kind|type|what of boss|manager|leader|chief|captain|head
  how do|would|might you|your * manage|lead|run|motivate|inspire|supervise|delegate|steer|bring|build
  out of people|your|others|team|staff|them
  staff|team|colleagues|people|reports * say|describe|think|tell * manage|manager|boss|lead|leader|you as
  get on with it / what|how make|makes|do * good|great|best|decent|effective leader|boss|manager|chief|head|director
  style|philosophy|approach|recipe * lead|manage|boss|team|people|others
  leader|boss|manager|leading|lead|managing * matter|important|secret|quality|learn|mean
  being|be =boss|leader|manager / best from|of your|people
  look after|motivate|inspire|energise|support your|people|the|a team|staff|people|others
  teams|team * happy|together|best|motivate|performing / strict|democratic|collaborative
  lead from|by front|example / in charge of people|others|staff / keep * team|staff|people motivated|happy|together
  tough boss / =manager$ / best from people
  kind|sort|type|style|manner of * boss|leader|manager|leadership|captain|management|head / boss|manager|leader|chief * good|great|bad|terrible|like|best|learn|different|like / carrot|stick|carrots / loose|tight|firm|iron|light rein|reins|hand|grip|ship / get|bring|coax * best|most * people|team|staff|others
  keep|keeps|make|makes|rally|motivate|inspire|fire|bring|get * troops|team|people|staff|everyone|crew * happy|together|motivated|board|along|going|morale|with / morale / led|managed by|worked|under / work|working for you$ / be you|they * boss|bosses / delegat|micromanag
  what|how * people|team|staff|those * working|work for|under you|with

thanks!
  unsung / grateful / credit / colleague of the / shout out / appreciate / grateful|gratitude / nominate
  colleague of / who would you like to thank / colleague you / deserve
  owe|owes|owed|indebted|indebtedness|debt|gratitude / rock$ / your rock
  unsung|hero|heroes|heroine|shout|mention|praise|recognition
  deserve|deserves|merit|earns|earned * mention|thanks|credit|recognition|praise|medal|pat|applause|award|more
  time for * shout / raise|buy|drink * glass|hat|toast|pint / hat off / hats off
  could not * done|do|manage|cope|without * who|whom|person|them / without|behind * scenes|whom
  who|whom * support|supported|backed|stood you|by|behind / like to thank|mention|acknowledge|praise|credit|single
  pat on|the back / who|whom be|has|have * rock|support|backbone|there / gold|give * star|medal|award
  say thanks|thank / like|want|wish|have|need to thank / thank you most|publicly / who|whom * thank / thank$
  pint|drink|cake|flowers|bouquet|medal|bunch * to|who|for|deserves|whom|owe|send / who|whom|somebody|someone|colleague|colleagues * applause|clap|round|praise|credit|recognition|cheer|quietly|unnoticed|unseen|overlooked|behind / lost|sunk|stuck|nowhere without
  wave|blow|doff * hat|flag|kiss|trumpet / keep|keeps * wheels|ship|show|place * turning|afloat|road|running / thank you|note|card to|who|whom

team.what 0.6
  about * people|colleagues in|on|you / who be in|on|there your|team / introduce * team|colleague|people
  describe your team|department / what do * team|department|office|division do$ / make up your team / team look like
  team make up / purpose|role of your|team|department / who work with|for|alongside you / who do what
  explain what your team / how many be you / meet team / structured|structure / who * on|in|make your|up * team
  people in|on your|the team / faces|members of|behind / what do team|department|division|office do
  who * makes|make|make up|sit|sits|on * team|side|crew|gang|squad / introduce|meet|present * team|gang|crew|colleagues|people|cast / cast of|characters

team.size 0.8
  how big be|your / how many people|staff|colleagues / size of your|team / how large be
  how many|big|large * team|staff|people|department|you|report|reports|division|work|works|heads|colleagues|manage|lead / headcount / strong are you|team / number|numbers of|in * staff|team|people

collaborate 0.8
  work|collaborate|partner with|together other|us|your|yours|colleague|they|team / work together
  other team|department|colleague|service * work|help|collaborate|involve|support / collaborate|collaboration
  help you|us|your|we$ / how can we|staff|people|colleagues|others|other help|support|work / need from / rest of us
  colleague|people|we|others do to help|support / support your|you|from
  you want|need from * us|others|colleagues|teams|staff / ask of us|colleagues
  join|joined|work|working|pull forces|together|across / cross|other teams|departments|colleagues * with
  who * work closely|closely|with / partners|partnership|partnerships
  across * divisions|departments|teams|silos|boundaries / silo|silos / play|plays|work|working nicely|well|together with|others / what do you|your * need|want|wish|ask * from|of * us|colleagues|others|rest|everybody|staff|other / other|rest|everyone * make|makes|help|helps|easier|lighten * life|job|you|your|team
  make your|the * life|job|work * easier / favour|favours|one thing * colleagues|us|others|staff|people * do|could|help / how can|could|might|should * we|i|us|staff|colleagues|anyone|everybody|readers|others * help|lend|support|useful|part|easier
  lend * hand / who|which * rely|depend|lean|work * most|closely|with|on / who|which * teams|departments|divisions * work|closest|most

customer
  customers

contact!
  contact / get in|hold touch|of / in touch / reach you|team / find out more / learn more about
  call if|you|when|for / how can|do people|staff|colleagues|anyone|we|readers * help|work|get|involve|find
  who|whom should|do * ask|call|email|turn / get involved / come to you|your for|with / email / more information
  talk to if / turn to for / more information|details / want|need|like to know|learn|find|hear|read more
  keep|get in touch / best|good|easiest|quickest way * reach|contact|touch|get|find|help
  drop|send|write * line|email|you|message
  find|where * you|team|office * door|floor|building|reach|stuck|help / first port of call / number|address|door * call|dial|knock|email|write / knock|drop|pop * door|in|by|line / who do|should|can * speak|talk|call|ask|email|turn|ring

diversity
  divers / inclusi / equality
  glass ceiling / equal|equality|equity|inclusion|inclusive|diverse|diversity|underrepresented|minority|minorities|gender|sexism|racism|prejudice|discrimination / woman|women|black|disabled|working class|gay in|at|leading|at * top|leader|leadership|senior|engineering|field|science|boardroom|world|sector|industry
  only woman|man|person * room|table|meeting / look like me|you|the|our * community|students|patients|city / belong|welcome|welcomed|included * everyone|everybody|all|people|feel|feels / level|levelling playing|field|up

friendship
  best friend
`

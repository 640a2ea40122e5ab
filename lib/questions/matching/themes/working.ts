/** How people work together: meetings, home or office, remarks, quarrels, letting go: themes and the phrases that ask for them. */
export const working = `
meetings 0.9
  =meetings / good|great|best|perfect|ideal|bad|worst|useful|productive|dull|long|successful|effective meeting
  run|chair|chairing|lead|sit|sitting|survive|cancel through|in|a|your|every|any meeting / meeting that|which could|should|might
  round|around a table for an|hour|hours / death by powerpoint / minutes|agenda and|or agenda|minutes
  skip|leave|dread|enjoy|cancel * meeting / back to * meetings / calls and|or meetings / time well spent
  length|long|many|much * =meeting / =meeting * long|length|short|last|standing|agenda / do|would you * chairing
  gathering|gatherings / strike|drop|cut|remove|cross|delete * from|off * calendar|diary

remote 0.9
  hybrid / =remote|remotely / work|working|works * home / home or|and|versus|vs * office|desk|campus|work
  office|desk|campus or|and|versus|vs * home|kitchen|sofa|bedroom|shed / kitchen|dining table / home working|worker|workers|office
  in person or|and|versus|rather / days|day * in|at|from the office|home / days * a|each|per|every week * in|at|home|office
  come|go|are|get|be in to|the|each|every|office / how often * in|office|come / zoom|webcam / video call|calls
  flexible working|hours|work / flexitime / open plan / distributed|dispersed|scattered|virtual team|teams|staff|colleagues
  everyone|everybody|team|staff|people back in|at|to * office|desk / bedroom|shed|garden office|desk|work|working / spare room
  slippers|pyjamas|pajamas / see * face to|in / in the same room|building|place / half * home|office|remote
  screens|screen * home|team|face / where do you work|prefer * best|home|office|working
  return|returning to the office
  days|day * you not come|go|are|be|in / not come|go in to|the$

feedback 0.9
  criticism|criticisms|criticise|criticised|criticize / feedback / negative|harsh|honest|unkind|frank|blunt comment|comments|remark|remarks|review|reviews|opinion
  tell|told|say|tells|says * you * wrong|mistaken|rubbish / thick|thin skin|skinned / personally when|if|to heart / take|takes it|things|them personally|badly|well|to
  truth to|about power|you|your / your critics|detractors / idea|plan|work|proposal be|is|was|are|were rubbish|bad|wrong|terrible|nonsense|stupid
  pull|pulls|pulled you up / honest|candid|frank|straight|truthful|blunt with|to you / speak|speaks|speaking * mind|honestly|frankly|freely|up
  challenges|challenge|contradict|contradicts|question|questions|correct|corrects|doubts you|your|a * decision|decisions|view|back|openly|wrong
  how * know|find|learn|hear|tell * you|your * doing|done well|badly|right|wrong|job / someone|somebody|people|they|colleagues|staff =complain|complains|object|objects|grumble
  hard|difficult|painful|tough truths|truth|things|words to hear / hear|heard|hearing * about yourself|you / appraisal|appraisals
  know|tell|say when|where|if you|you're|are * going wrong / kindest|nicest|harshest|cruellest|cruelest|loveliest|meanest thing|things|remark|comment|compliment
  compliment|compliments|praise you|that|your|have / bad press|review|reviews / pick|picked|pull|pulled holes|apart
  contradict|contradicted|contradicts|contradicting / torn|tear|tears|ripped|picked to|apart * shreds|pieces|bits / mind|minds * being|be|when|if * told|corrected|contradicted|challenged|questioned|criticised|wrong
  hurt|hurts|sting|stings|stung * said|say|criticism|comment|review|words / answer|answering back / devil advocate / yes men|people|man / disagree|argue|argues|disagrees with you|boss|your / take * on the|it chin|heart
  how do you * react|respond|take|feel * criticism|wrong|negative|complaint|complaints|complain|rubbish|mistaken|disagree / booed|heckle|heckled|trolls|troll

conflict 0.9
  conflict|conflicts / disagree|disagrees|disagreement|disagreements|disagreed / argument|arguments|row|rows|quarrel|quarrels|clash|clashes|friction|squabble|spat between|with|in|at|among|over|break|on
  difficult|hard|awkward|tough|tricky|uncomfortable|courageous conversation|conversations|talk|chat / bad|unwelcome|unpopular|difficult news|message|messages
  fall|falls|fell|falling out with|over|among / difference|differences of opinion|view / see|sees eye / at loggerheads|odds
  two|both|people|colleagues|members|staff * not|never|can't agree|get|along|on|speak / peacemaker|mediator|mediate|mediating|referee|diplomat|compromise between
  tension|tensions|rift|rifts / bad blood / difficult|awkward|tricky|hard|challenging people|person|colleague|colleagues|characters|personalities|customers
  say|saying =no to|when|without|nicely|politely / unpopular decision|decisions / will not|cannot|never|do not get|see along|on|eye with|together|one
  patch|smooth|iron * up|over|out / bang|knock heads|together / stand|stood|push|pushed your|back ground|against|on
  fall|falls|fell|falling out$ / colleagues|people|staff|team|members|two * fall|falling|fell out / can|could not|hardly stand|bear each|one other|another / two|both|best * at war|each|loggerheads|daggers|speaking|terms
  settle|settling|resolve|resolving|defuse|diffuse|handle|handling|manage|calm * argument|arguments|dispute|disputes|disagreement|disagreements|row|rows|quarrel|quarrels|conflict|conflicts|difference|differences|fight|feud|tempers
  dispute|disputes|feud|feuds|tempers|temper fray|flare|run|rise|between|in|over|with|among / sparks fly / raised voices / lock|locked horns / argue|argues|arguing|argued with|between|among|about / keep|keeps * peace / pour|oil * troubled|waters
  stick|stuck to your guns / change|changed someone|somebody|people|their * mind|minds / dig|dug * heels

delegate 0.9
  delegat / let|letting go of|and control|let|trust / micromanage|micro manage|manager|managing|micromanager / control freak
  trust|trusting|leave|leaving|leaves * others|people|team|staff|them|it|colleagues to|with * get|do|decide|run|it|work|own / hand|handing|pass * over|on|down * responsibility|work|tasks|control
  do|doing everything|it|things yourself / hold|holding|keep|keeping on to control|the reins

listen 0.8
  listen|listening to * staff|people|colleagues|team|students|patients|public|residents|customers|passengers|others|floor / open door / in|lose touch * staff|people|floor|front|ground|reality|students|patients|frontline
  know|find|hear|learn * staff|people|colleagues|team|students|they * think|thinking|feel|feeling|saying / walk|walking|walkabout|wander the floor|wards|corridors|shop|site|building
  ear to * ground / voice|voices * heard / heard by|from the * staff|people|frontline|floor|shop / hear|hearing from|what * staff|people|frontline|students|patients|floor|public|residents|colleagues
  approachable|accessible|visible / come to|and you|see * with|about * idea|problem|ideas|problems|anything|concerns / frontline|coalface

email 0.8
  unread|inbox / =email|emails|mail|mails * a|per|every|each|after|at|reply|answer|read|get|day|night|weekend / phone|ring|call|letter or|versus * email|write|text|message / email|text|message or|versus * phone|call|letter|person

office 0.8
  your * desk|office * tidy|untidy|messy|mess|neat|clean|chaos|chaotic|look|looks|say|says|wall|walls|view|window|like / tidy|untidy|messy|clean|cluttered|neat desk|office
  sits|stands|lives|hangs|hang|sit|stand|pinned|stuck|find|see * on|in|above|over|behind your|the desk|office|wall|walls|shelf|windowsill|monitor|screen|noticeboard
  on|above|over|behind your office|desk|wall|walls|shelf|shelves|windowsill|mantelpiece|noticeboard|pinboard|door / view|look|looking|see|out from|of|out your|the|office * window|office|desk
  state of your|the desk|office / photo|photos|photograph|picture|pictures|poster|postcard on|in your|the / personal item|items|touches|objects
`

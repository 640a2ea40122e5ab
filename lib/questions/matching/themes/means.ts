/** What the work is done with, and what the times bring to it: money, machines, the climate: themes and the phrases that ask for them. */
export const means = `
budget 0.9
  unlimited|limitless|infinite|endless|bottomless|twice|double|extra|more|spare|additional budget|money|resources|funding|funds|cash|pot|purse|staff
  no|without financial|money|budget limits|constraint|constraints|worries
  blank|fat|large|big|huge cheque|check|chequebook / tight|shrinking|small|limited|stretched|less|fewer budget|money|purse|resources|funds|means / more|much with less
  cuts|austerity|savings * budget|team|department|service|staff|cope|deal|affect|afford|mean / spend|spending|invest|investing * it|on|in|first|money * team|department|service|library|museum|hospital|here|first|buildings|staff
  treasurer|chancellor|purse|purses strings|of|hand|gave / million|millions|pounds|grant|donor|donation|benefactor|philanthropist|windfall * team|department|service|office|library|museum|hospital|school|division|here|your|us
  where * money|pound|pounds go|spend|spent|come|comes|invest / afford|affordable|cost|costs * what|would|you|one|could|if
  money * tight|short|run|ran|dry|scarce / tight|lean times|years|year|purse / cash|money|funds|funding were|was|is not|no|short|tight / where * next|first|spare|extra * pound|pounds|penny|money|million
  purse|purses / if * double|doubled|halved|treble|trebled / deep pockets / sugar daddy / spending spree / wish list * money

ai 0.9
  artificial intelligence / =ai|chatgpt|copilot|chatbot|chatbots|gpt|llm|bots / machine|machines learning|take|taking|replace|think / robot|robots|automation|automate|automated|algorithm|algorithms
  replaced by * machine|machines|computer|software / generative
  leave|trust|hand|give * to|with machine|machines|computer|computers|robot|algorithm / machine|machines|computer|computers * do|job|better|replace|instead|take|never|think / friend or foe|enemy / digital assistant
  technology * take|replace|threat|threaten|jobs / science fiction

green 0.9
  sustainab / climate|carbon|emissions|recycle|recycling|ecological|environmentally|eco|biodiversity / net zero / climate change|crisis|emergency / how =green|greener / green|greener campus|hospital|museum|council|company|office|building|team|here|at|agenda|issues|habits
  go|going|being|be|become|becoming green|greener / protect|help|save|saving|good|better|kind|kinder * planet|environment|earth / environmental|=environment
  do|doing|done * for the planet|environment|earth|climate / footprint|plastic / energy bill|bills / turn|turning * heating|lights
  keep|bring|cut|reduce|lower|shrink|small * footprint / saving|save|saves * planet|energy|world / plastic|litter|landfill|compost / cycle|cycling|walk|train rather|instead / turn down the * heating
  greener|greenest|planet * by|choice|thing|habit|future / your * part|bit * planet|environment|climate

pandemic 0.9
  =covid|pandemic|lockdown|lockdowns|coronavirus|vaccine

rivals 0.8
  competitor|competitors|rival|rivals|competition / ahead of the competition|rest|field|pack / steal|borrow|copy|envy|envious|jealous * from|of another|other|company|university|museum|council|hospital|idea|institution|institutions|rivals

research 0.8
  your research|thesis|phd|doctorate|dissertation|experiment|experiments|paper|papers / research|researching * you|about|on|interest|interests|topic|area|field|matter|currently / be you researching|investigating|studying|discovering
  =discovery|discoveries|findings * you|made|your|hope|proud|research

safety 0.8
  =safe|safety|security|secure keep|how|what|people|do|make

pay 0.7
  paid|pay|salary|earn enough|fair|fairly|much|more|gap|less / how much do you earn|make|get / worth your|what you salary|paid|wages

colleague 0.9
  look|looking for in|when * colleague|colleagues|team|member|people|others|recruit|hire|hiring|candidate|candidates|teammate / makes|make * good|great|ideal|perfect|dream|excellent|model colleague|teammate|team|coworker
  value|admire|appreciate|prize|respect|like|want|need|seek|expect * in|from|of|about * colleague|colleagues|people|team|others|those|teammate / sort|kind|type of people|person|colleague * hire|employ|recruit|work|join|choose|surround|like|want
  next|beside|alongside to|by you|your * in|side|crisis|trenches|trench|when / who|whom * want|choose|like|need * by|at|on your side|team|corner / ideal|dream|perfect|favourite|model|best colleague|teammate|deskmate|team member
  person|people|colleague|colleagues you * like|love|enjoy|prefer|want * working|work|to work / work well|best with / hire|hires|employ|recruit for|on * attitude|character|skill|skills
`

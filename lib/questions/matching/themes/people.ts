/** Colleagues, leaders, and those who helped: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const people = `
inspire
  =inspires|inspired|inspire|inspiring|inspirational / inspiration / role model / look|looked up to
  hero|heroes|heroine / admire / influence on|you|your|have|most|be / influential / influence$
  great|big|main|strong influence / idol / mentor / whose example|footsteps / example do you
  shaped|shape you|your|who / respect most|do / who * do you * owe / look to for
  who * most|big|great effect|impact on you / person * most|great|big effect|impact on you / =guru
  great|big|real|true inspiration / inspire you / influence|influenced you|your|most / model yourself
  who * make|made|help|helped|encourage|shape you / who * respect|admire|revere|idolise / heroes|hero
  who * big|great|most supporter|champion|help|influence|impact|teacher / person you|who * admire|respect|like
  example * follow / walk on water / champion / who do you turn

leader 0.8
  leadership / boss|bosses do|make|be|are|would|you / kind|sort|type of boss|manager / be|makes|make|good|great boss
  good|great|best boss|bosses|manager / =manager|managers do|need|be|are|have|should / management style / manager$
  boss$ / manage * people|team|staff|others / do you =lead / =lead|leading your|people|team|others / you =lead
  manag style|approach|your / style / =lead people|team|others|by|you / run * team|meeting
  approach to manag|lead|team / get|bring * best out|from * team|people|others / best out of
  sort|kind|type|style of leader|leadership|boss|manager|management
  manag|managing|leading|lead people|others|teams|staff|well
  qualities|quality|trait|skill * leader|boss|manager|chief
  good|great|best|effective|successful|strong leader|leaders|boss|bosses|manager|managers|chief
  leader|boss|manager be|are you / management|leadership style|approach|philosophy|technique|secret|tip
  distinguish|distinguishes|marks|separates|sets * leader|boss|bosses|manager|good|best|great

thanks
  unsung / grateful / credit / colleague of the / shout out / appreciate / grateful|gratitude / nominate
  colleague of / who would you like to thank / colleague you / deserve

team.what 0.6
  about * people|colleagues in|on|you / who be in|on|there your|team / introduce * team|colleague|people
  describe your team|department / what do _|team|department|division|office do
  what do * team|department|office|division do$ / make up your team / team look like / team make up
  purpose|role of your|team|department / who work with|for|alongside you / who do what / explain what your team
  how many be you / meet team / structured|structure

team.size 0.8
  how big be|your / how many people|staff|colleagues / size of your|team / how large be

collaborate 0.8
  work|collaborate|partner with|together other|us|your|yours|colleague|they|team / work together
  other team|department|colleague|service * work|help|collaborate|involve|support / collaborate|collaboration
  help you|us|your|we$ / how can we|staff|people|colleagues|others|other help|support|work / need from / rest of us
  colleague|people|we|others do to help|support / support your|you|from
  you want|need from * us|others|colleagues|teams|staff / ask of us|colleagues

customer
  customers

contact!
  contact / get in|hold touch|of / in touch / reach you|team / find out more / learn more about
  call if|you|when|for / how can|do people|staff|colleagues|anyone|we|readers * help|work|get|involve|find
  who|whom should|do * ask|call|email|turn / get involved / come to you|your for|with / email / more information
  talk to if / turn to for / more information|details / want|need|like to know|learn|find|hear|read more
  keep|get in touch

diversity
  divers / inclusi / equality

friendship
  best friend
`

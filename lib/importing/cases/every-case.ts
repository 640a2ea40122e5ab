/** Every labelled text that we have, under the name of its shape or of the list that it stands in. */

import { bareQuestions } from './bare-questions.ts'
import type { Case } from './case.ts'
import { eighthLook } from './eighth-look.ts'
import { eleventhLook } from './eleventh-look.ts'
import { fifteenthLook } from './fifteenth-look.ts'
import { fifthLook } from './fifth-look.ts'
import { fourteenthLook } from './fourteenth-look.ts'
import { fourthLook } from './fourth-look.ts'
import { eighthTexts } from './held-out/eighth-texts.ts'
import { fifthTexts } from './held-out/fifth-texts.ts'
import { firstNoInterviews } from './held-out/first-no-interviews.ts'
import { firstPages } from './held-out/first-pages.ts'
import { firstTurns } from './held-out/first-turns.ts'
import { fourthTexts } from './held-out/fourth-texts.ts'
import { ninthInterviews } from './held-out/ninth-interviews.ts'
import { ninthNoInterviews } from './held-out/ninth-no-interviews.ts'
import { secondNoInterviews } from './held-out/second-no-interviews.ts'
import { secondPages } from './held-out/second-pages.ts'
import { secondTurns } from './held-out/second-turns.ts'
import { seventhTexts } from './held-out/seventh-texts.ts'
import { sixthInterviews } from './held-out/sixth-interviews.ts'
import { sixthNoInterviews } from './held-out/sixth-no-interviews.ts'
import { thirdInterviews } from './held-out/third-interviews.ts'
import { thirdNoInterviews } from './held-out/third-no-interviews.ts'
import { labelled } from './labelled.ts'
import { magazine } from './magazine.ts'
import { markedUp } from './marked-up.ts'
import { ninthLook } from './ninth-look.ts'
import { noInterviews } from './no-interviews.ts'
import { numbered } from './numbered.ts'
import { otherLanguages } from './other-languages.ts'
import { sameLine } from './same-line.ts'
import { secondLook } from './second-look.ts'
import { seventeenthLook } from './seventeenth-look.ts'
import { seventhLook } from './seventh-look.ts'
import { sixteenthLook } from './sixteenth-look.ts'
import { sixthLook } from './sixth-look.ts'
import { speakers } from './speakers.ts'
import { tenthLook } from './tenth-look.ts'
import { thirdLook } from './third-look.ts'
import { thirteenthLook } from './thirteenth-look.ts'
import { traps } from './traps.ts'
import { twelfthLook } from './twelfth-look.ts'
import { unusualCharacters } from './unusual-characters.ts'
import { webPages } from './web-pages.ts'
import { wrapped } from './wrapped.ts'

export const everyCase: Record<string, readonly Case[]> = {
  'bare questions': bareQuestions,
  'web pages': webPages,
  'headings in a magazine': magazine,
  'numbered questions': numbered,
  'labelled turns': labelled,
  'named speakers': speakers,
  'marked-up questions': markedUp,
  'question and answer on one line': sameLine,
  'questions that are no questions': traps,
  'wrapped lines': wrapped,
  'unusual characters': unusualCharacters,
  'other languages': otherLanguages,
  'no interview': noInterviews,
  'a second look': secondLook,
  'a third look': thirdLook,
  'a fourth look': fourthLook,
  'a fifth look': fifthLook,
  'a sixth look': sixthLook,
  'a seventh look': seventhLook,
  'a seventeenth look': seventeenthLook,
  'a sixteenth look': sixteenthLook,
  'a fifteenth look': fifteenthLook,
  'a fourteenth look': fourteenthLook,
  'a thirteenth look': thirteenthLook,
  'a twelfth look': twelfthLook,
  'an eleventh look': eleventhLook,
  'a tenth look': tenthLook,
  'a ninth look': ninthLook,
  'an eighth look': eighthLook,
  'first held out: turns': firstTurns,
  'first held out: pages': firstPages,
  'first held out: no interviews': firstNoInterviews,
  'second held out: turns': secondTurns,
  'second held out: pages': secondPages,
  'second held out: no interviews': secondNoInterviews,
  'third held out: interviews': thirdInterviews,
  'third held out: no interviews': thirdNoInterviews,
  'fourth held out': fourthTexts,
  'fifth held out': fifthTexts,
  'sixth held out: interviews': sixthInterviews,
  'sixth held out: no interviews': sixthNoInterviews,
  'seventh held out': seventhTexts,
  'eighth held out': eighthTexts,
  'ninth held out: interviews': ninthInterviews,
  'ninth held out: no interviews': ninthNoInterviews,
}

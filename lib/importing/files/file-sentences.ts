/** What is said about a file that cannot be read: one sentence of what it is, one of what to do. */
import { limits } from '#lib/rules/content/limits.ts'

const megabytes = limits.fileBytes / 1_000_000
const characters = limits.pasted.toLocaleString('en-GB')
const asWord = 'Open it, save it as .docx and choose that.'

export const problemSentences = {
  empty: 'This file is empty. Choose the one that holds the text.',
  noWords: 'No words were found in this file: it may be a scan or hold pictures only. Paste the text itself.',
  tooBig: `This file is larger than ${megabytes} MB. Take the pictures out, or paste its text.`,
  tooLong: `This is longer than one interview can be (${characters} characters). Choose one interview at a time.`,
  tooMuch: 'This file takes too long to be read. Open it, copy the text of the interview and paste it.',
  busy: 'Several files are being read at this moment. Try again in a minute, or paste the text.',
  cancelled: 'Reading was cancelled.',
  unknown: 'This is neither a text nor a Word file, a web page or an e-mail. Paste its text.',
  pdf: 'This is a PDF. Open it, copy its text and paste it, or save it as .docx and choose that.',
  oldWord: 'This is a Word file of the old kind (.doc). Save it as .docx in Word and choose that.',
  oldOffice: `This is a file of an older office program. ${asWord}`,
  locked: 'This file is protected by a password. Take the password off in Word, save it and choose it again.',
  outlook: 'This is a message in Outlook’s own form (.msg). Save it as .eml, or copy its text and paste it.',
  rtf: 'This is a file in Rich Text Format. Save it as .docx in Word and choose that.',
  openDocument: 'This is an OpenDocument file (.odt). Save it as .docx and choose that.',
  wordXml: 'This is a Word file written out as XML. Save it as .docx in Word and choose that.',
  spreadsheet: 'This is a spreadsheet or a presentation. Copy the interview’s text out of it and paste it.',
  book: 'This is an electronic book. Copy the interview’s text out of it and paste it.',
  picture: 'This is a picture. Only text can be read: paste it, or choose the file that it was made from.',
  recording: 'This is a recording. Only text can be read: choose the file with its words, or paste them.',
  archive: 'This is an archive of files. Take the interview’s file out of it and choose that one.',
  macros: 'This Word file carries macros. Save it as .docx in Word, which leaves them out, and choose that.',
  damagedZip: 'This file is damaged or was not sent whole. Open it in Word, save it again as .docx and choose that.',
  zipTooMuch: 'This file unpacks to far more than an interview holds. Copy the text of the interview and paste it.',
  wordTooMuch: 'This Word file is too large or too finely formatted to be read. Copy its text and paste it.',
  wordStrange: 'This Word file is not built as Word builds them. Open it in Word, save it as .docx and choose that.',
  pageTooMuch: 'This page is too large or too deeply nested to be read. Copy the text of the interview and paste it.',
} as const

export type ProblemName = keyof typeof problemSentences

/** What is said beside the text of a file that could be read, where something in it was left out or guessed. */
export const noteSentences = {
  guessed: 'The file does not say how its letters are written; look at accents and quotation marks.',
  pictures: 'Its pictures were left out.',
  embedded: 'Files embedded in it were left out, and not opened.',
  macros: 'Its macros were left out, and not run.',
  comments: 'Its comments were left out.',
  headersAndFooters: 'Its page headers and footers were left out.',
  outside: 'What it asks for from elsewhere (a template, a picture) was not asked for.',
  drawn: 'Equations or drawings in it could not be read: see whether words are missing.',
  unreadAttachments: (names: string) => `Attached and not read: ${names}.`,
  readAttachment: (name: string) =>
    `The interview was read from the attachment ${name}; the e-mail’s own words were not.`,
} as const

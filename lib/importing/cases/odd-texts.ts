/** Texts of any length that nobody writes: where a rule looks too far, the time that they take shows it. */
type Filled = (characters: number) => string

const filledWith =
  (unit: string): Filled =>
  (characters) =>
    unit.repeat(Math.ceil(characters / unit.length))

export const oddTexts: Record<string, Filled> = {
  'questions and answers': filledWith('What do you do at work?\n\nI count the boats, and then I count them again.\n\n'),
  'labelled turns': filledWith('Q: What do you do?\nA: I count the boats.\n'),
  'turns run together': filledWith('Ann: What do you do?Jo: I count the boats.'),
  'lines broken at a fixed width': filledWith(
    'the boats are counted every morning by whoever is awake, and\nthen they are counted again\n',
  ),
  'headings in bold': filledWith('**The boats**\n\n**The boats of the harbour.**\n\n'),
  'questions in mail': filledWith('> What do you do?\n\nI count the boats.\n\n'),
  'one line without an end': filledWith('I count the boats. '),
  'one word without an end': filledWith('boat'),
  'nothing but spaces': filledWith(' \u00A0'),
  'nothing but question marks': filledWith('?'),
  'nothing but stars': filledWith('*'),
  'nothing but brackets': filledWith('['),
  'nothing but short lines': filledWith('The boats of the harbour\n'),
  'nothing but capitals glued together': filledWith('BoatHouse'),
}

/** Pages on which the reader asks and a service answers. They say what they are in their heading, in any language. */
export const namesHelp = (text: string): boolean =>
  text.length < 200 &&
  /(?<!\p{L})(?:frequently asked questions|(?:common|popular) questions|faqs?|help cent(?:re|er)|troubleshooting|knowledge base|häufig(?:e| gestellte)?n? fragen|foire aux questions|questions fréquentes|preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|ofte stil(?:te|lede) spørgsmål|ofte stilte spørsmål|cwestiynau (?:cyffredin|a ofynnir yn aml)|najczęściej zadawane pytania)(?!\p{L})/iu.test(
    text,
  )

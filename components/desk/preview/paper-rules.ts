/** Shows a document as it will be printed, on a screen: the rules for paper apply, those for screens do not. */

function onPaper(media: MediaList) {
  if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all'
  else media.mediaText = media.mediaText.replace(/\bprint\b/g, 'all')
}

/** Takes the rules of one style sheet of a document, and the window that they belong to: rules lie within rules. */
export function applyPaperRules(rules: CSSRuleList, frame: typeof globalThis) {
  for (const rule of rules) {
    if (rule instanceof frame.CSSMediaRule) onPaper(rule.media)
    if (rule instanceof frame.CSSGroupingRule || rule instanceof frame.CSSStyleRule) {
      applyPaperRules(rule.cssRules, frame)
    }
  }
}

/** What a file may cost to read: measured on 2 cores, where a real interview's file takes a hundredth of each. */
export const fileLimits = {
  /** From the start of the reading process to its end. The promise is an answer within ten seconds. */
  milliseconds: 8_000,
  /** Of the reading process. A 31 kB .docx held mammoth for 19 s and 1.66 GB before there was a limit. */
  heapMegabytes: 256,
  /** Read side by side; whatever comes meanwhile waits. Two, because that is how many processors a small server has. */
  atOnce: 2,
  /** Waiting; the next one is told to come again. */
  waiting: 20,
  /** In a zip file. Word writes some twenty, and one for each picture. */
  zipEntries: 2_000,
  /** All that a zip file says it holds. */
  zipBytes: 100_000_000,
  /** How many times smaller a zip file may be than what is in it: Word's text shrinks to a tenth, seldom to a fortieth. */
  zipRatio: 150,
  /** What may be so much smaller without being a bomb: a short document of nothing but formatting. */
  zipRatioFrom: 2_000_000,
  /** One part of a Word file. The longest text that can be imported (300,000 characters) is 3 to 6 MB of Word's XML. */
  partBytes: 12_000_000,
  /** Elements of one part; 15,000 words are about 30,000. 120,000 took mammoth 9 s on two busy processors. */
  xmlElements: 120_000,
  /** A table within a table within a table needs 20. Beyond some thousands mammoth's recursion ends in a stack overflow. */
  xmlDepth: 200,
  /** Browsers stop at 512. */
  htmlDepth: 800,
  htmlElements: 100_000,
} as const

/** A line of a form ("Name: Jane Doe"): it says who, heads nothing and answers nothing. */
const field =
  /^(?:(?:full )?name|interviewee|who|job(?: title)?|title|role|position|post|department|division|team|organi[sz]ation)\s?:/i

export const isFormField = (text: string): boolean => field.test(text)

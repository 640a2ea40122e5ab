/** Words of somebody inside a sentence of the program: “kettle”. */
export const quoted = (text: string) => `“${text}”`

/** The id of the form in which a comment is written: links lead to it. (Not in its own file: a page gets no values out of a client's.) */
export const commentFormId = 'your-comment'

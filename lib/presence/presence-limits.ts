/** How long somebody counts as being there who has not been heard of since, in milliseconds: two calls of an open form and a bit. */
export const presenceLasts = 9_000

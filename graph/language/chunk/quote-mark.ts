/** A quotation mark, or a formatting mark that stands around words as one does. */
export const quoteMark = /^["“”'‘’«»*_`]$/;

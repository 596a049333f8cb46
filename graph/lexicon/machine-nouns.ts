/** Nouns for the working parts of a cell: that one is missing is how a disease comes about, and no sign of it. */
export const machineNouns = /^(enzyme|protein|factor|receptor|transporter|channel|inhibitor|pump|carrier)$/;

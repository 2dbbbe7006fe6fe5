/** An emptied text is no text: the contract knows null, the fields ''. */
export const emptyToNull = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value])) as Values

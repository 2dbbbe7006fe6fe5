/** An emptied field and one never filled in are the same: no value, `null`. */
export const emptyToNull = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value])) as Fields

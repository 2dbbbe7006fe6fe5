export const indicatorsPath = '/samla-in/nyckeltal'
export const koladaPath = '/samla-in/nyckeltal/kolada'
export const indicatorPath = (id: string): string => `/samla-in/nyckeltal/${id}`

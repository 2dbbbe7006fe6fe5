export type { Column, Sort } from './columns'
export { DataTable, type Density } from './data-table'
export { Toolbar, type Filter } from './toolbar'

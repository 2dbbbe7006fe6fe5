export { BarChart } from './bar-chart'
export { ChartTable, type ChartSeries } from './chart-table'
export { Sparkline } from './sparkline'

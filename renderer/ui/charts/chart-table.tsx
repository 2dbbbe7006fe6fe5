import classes from './charts.module.css'

export interface ChartSeries {
  name: string
  /** One a category; null is unknown and stands as "–". */
  values: readonly (number | null)[]
}

interface ChartTableProps {
  caption: string
  categories: readonly string[]
  series: readonly ChartSeries[]
  /** What the first column holds: "Kategori". */
  categoryHeader: string
  format: (value: number) => string
}

/** The same figures as the chart, as a table. */
export function ChartTable({ caption, categories, series, categoryHeader, format }: ChartTableProps) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{categoryHeader}</th>
          {series.map((one) => (
            <th key={one.name} scope="col">
              {one.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {series.map((one) => {
              const value = one.values[index] ?? null
              return <td key={one.name}>{value === null ? '–' : format(value)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

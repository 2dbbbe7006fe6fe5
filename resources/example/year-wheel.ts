import { yearActivityLines } from './catalogue/year-wheel.ts'
import type { Row } from './rows.ts'

export const yearWheelRows = (): Row[] =>
  yearActivityLines.map(([month, title, responsible, ongoing]) => ({
    Månad: month,
    Aktivitet: title,
    Ansvarig: responsible,
    Löpande: ongoing ?? 'nej',
  }))

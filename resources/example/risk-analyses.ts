import { disabilityRisks } from './catalogue/risks-disability.ts'
import { elderlyRisks } from './catalogue/risks-elderly.ts'
import { socialRisks } from './catalogue/risks-social.ts'
import type { Row } from './rows.ts'

/** 2025 and 2026; the analysis for 2027 is left for the user to copy and think through. */
export const riskAnalysisRows = (): Row[] =>
  [2025, 2026].flatMap((year) =>
    Object.entries({ ...socialRisks, ...elderlyRisks, ...disabilityRisks }).flatMap(([area, lines]) =>
      lines.flatMap(([risk, requirement, cause, values2025, values2026, treatment, responsible, due]) => {
        const values = year === 2025 ? values2025 : values2026
        if (values === '') return []
        return [
          {
            Verksamhetsområde: area,
            År: year,
            Risk: risk,
            Krav: requirement,
            Orsak: cause,
            Sannolikhet: Number(values[0]),
            Konsekvens: Number(values[1]),
            Hantering: treatment,
            Ansvarig: responsible,
            'Klart senast': `${year}-${due}`,
          },
        ]
      }),
    ),
  )

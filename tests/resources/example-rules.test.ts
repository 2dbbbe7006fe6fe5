import { describe, expect, it } from 'vitest'
import { agreementPeriodErrors } from '../../shared/domain/agreement'
import { findPersonalData } from '../../shared/domain/personal-data'
import { possibleDoubles } from '../../shared/domain/provider'
import type { AgreementStatus } from '../../shared/contracts/values'
import { sheet, sheetNames, text } from './example-data'

const TODAY = '2026-11-22'
const statuses: Record<string, AgreementStatus> = { gällande: 'inForce', uppsagt: 'terminated', avslutat: 'ended' }

describe('exemplet klarar programmets egna regler', () => {
  it('personuppgiftskontrollen hittar ingenting', () => {
    for (const name of sheetNames)
      for (const row of sheet(name))
        for (const cell of Object.values(row)) expect(findPersonalData(String(cell), TODAY), String(cell)).toEqual([])
  })

  it('avtalens datum och status hör ihop', () => {
    for (const row of sheet('Avtal')) {
      const date = (heading: string): string | null => text(row, heading) || null
      const errors = agreementPeriodErrors(
        {
          startDate: text(row, 'Startdatum'),
          endDate: date('Slutdatum'),
          extensionTo: date('Förlängning till'),
          status: statuses[text(row, 'Status')] ?? 'inForce',
          terminatedOn: date('Uppsagt datum'),
        },
        TODAY,
      )
      expect(errors, text(row, 'Avtalsnummer')).toEqual({})
    }
  })

  it('inga två utförare ser ut som dubbletter', () => {
    const providers = sheet('Utförare').map((row) => ({
      id: text(row, 'Namn'),
      name: text(row, 'Namn'),
      organisationNumber: text(row, 'Organisationsnummer') || null,
    }))
    for (const provider of providers) expect(possibleDoubles(provider, providers)).toEqual([])
  })
})

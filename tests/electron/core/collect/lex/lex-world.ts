import type { ClientInput, Output } from '../../../../../shared/contracts'
import type { LexKind } from '../../../../../shared/contracts/lex'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { aRegister } from '../../register/a-register'

export type Report = ClientInput<'collect.saveLexReport'>['draft']
export type Part = ClientInput<'collect.saveLexPart'>['draft']
type Case = Output<'collect.saveLexReport'>

export const report = (fields: Partial<Report> = {}): Report => ({
  number: null,
  reportedOn: '2026-08-18',
  occurredOn: null,
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  description: 'Ett samtal om våld dokumenterades inte.',
  registryNumber: null,
  ...fields,
})

/** The parts of a case, filled in as they usually are. */
export const part = {
  investigation: (fields: Partial<Extract<Part, { part: 'investigation' }>> = {}): Part => ({
    part: 'investigation',
    investigationStartedOn: '2026-08-20',
    investigator: 'socialt ansvarig samordnare',
    investigation: 'Rutinen för dokumentation var inte känd i nattgruppen.',
    investigationDoneOn: '2026-10-01',
    ...fields,
  }),
  assessment: (assessment: 'none' | 'misconduct' | 'serious' | null): Part => ({ part: 'assessment', assessment }),
  ivoReport: (fields: Partial<Extract<Part, { part: 'ivoReport' }>> = {}): Part => ({
    part: 'ivoReport',
    reportedToIvo: true,
    ivoReportedOn: '2026-10-02',
    ivoRegistryNumber: null,
    ...fields,
  }),
  ivoDecision: (fields: Partial<Extract<Part, { part: 'ivoDecision' }>> = {}): Part => ({
    part: 'ivoDecision',
    ivoDecisionOn: '2026-11-02',
    ivoDecision: 'avslutat utan ytterligare åtgärd',
    ivoRegistryNumber: null,
    ...fields,
  }),
  measure: (fields: Partial<Extract<Part, { part: 'measure' }>> = {}): Part => ({
    part: 'measure',
    measure: 'Rutinen gås igenom med nattgruppen.',
    measureResponsible: 'enhetschef',
    measureDueOn: '2026-12-01',
    measureDoneOn: null,
    ...fields,
  }),
}

export function openLex(kind: LexKind = 'lexSarah', app: TestApp = openTestApp()) {
  const register = aRegister(app)
  const add = (fields: Partial<Report> = {}): Case =>
    app.call('collect.saveLexReport', { kind, id: null, version: null, draft: report(fields) })
  const view = ({ id }: { id: string }) => app.call('collect.lexCase', { kind, id })
  const input = ({ id }: { id: string }, draft: Part) => ({ kind, id, version: view({ id }).lexCase.version, draft })
  return {
    app,
    register,
    add,
    view,
    write: (of: { id: string }, draft: Part) => app.call('collect.saveLexPart', input(of, draft)),
    refused: (of: { id: string }, draft: Part) => app.refusal('collect.saveLexPart', input(of, draft)),
    close: ({ id }: { id: string }, closedOn: string | null = '2026-11-20') =>
      app.call('collect.closeLexCase', { kind, id, version: view({ id }).lexCase.version, closedOn }),
    closeRefused: ({ id }: { id: string }, closedOn = '2026-11-20') =>
      app.refusal('collect.closeLexCase', { kind, id, version: view({ id }).lexCase.version, closedOn }),
    list: (fields: Partial<ClientInput<'collect.lexCases'>> = {}) =>
      app.call('collect.lexCases', { committeeId: null, kind, ...fields }),
  }
}

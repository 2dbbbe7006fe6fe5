import type { SupervisionBody } from '../contracts/collect-values'
import type { SupervisionStage } from '../domain/supervision/supervision'
import { supervisionBodyNames } from './collect-names'

export const supervisionStageNames: Record<SupervisionStage, string> = {
  started: 'pågår',
  answer: 'svar ska lämnas',
  demands: 'krav kvar',
  toClose: 'kan avslutas',
  closed: 'avslutad',
}

/** Who looks at the municipality, by its own name where one is told. */
export const bodyWords = (body: SupervisionBody, bodyName: string | null): string =>
  bodyName ?? supervisionBodyNames[body]

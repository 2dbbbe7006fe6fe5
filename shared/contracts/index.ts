import type { z } from 'zod'
import { actContract } from './act'
import { analyseContract } from './analyse'
import { analyseOccasionsContract } from './analyse-occasions'
import { analyseRaiseContract } from './analyse-raise'
import { analyseRequirementsContract } from './analyse-requirements'
import { assessContract } from './assess'
import { calendarContract } from './calendar'
import { collectContract } from './collect'
import { controlContract } from './control'
import { exchangeContract } from './exchange'
import { goalsContract } from './goals'
import { multiYearContract } from './multi-year'
import { managementSystemContract } from './management-system'
import { pictureContract } from './picture'
import { planContract } from './plan'
import { planWorkContract } from './plan-work'
import { prioritiesContract } from './priorities'
import { registerContract } from './register'
import { reportContract } from './report'
import { sanctionContract } from './sanction'
import { jobsContract, settingsContract } from './settings'
import { yearWheelContract } from './year-wheel'

/** Every operation of the program: the one list that window, browser, command line and core share. */
export const contract = {
  ...registerContract,
  ...exchangeContract,
  ...analyseContract,
  ...pictureContract,
  ...analyseOccasionsContract,
  ...analyseRaiseContract,
  ...analyseRequirementsContract,
  ...managementSystemContract,
  ...planContract,
  ...multiYearContract,
  ...prioritiesContract,
  ...planWorkContract,
  ...controlContract,
  ...calendarContract,
  ...yearWheelContract,
  ...goalsContract,
  ...collectContract,
  ...sanctionContract,
  ...assessContract,
  ...actContract,
  ...reportContract,
  ...settingsContract,
  ...jobsContract,
}

export type Contract = typeof contract
export type OperationName = keyof Contract
/** What a caller sends: fields with defaults may be left out. */
export type ClientInput<N extends OperationName> = z.input<Contract[N]['input']>
/** What a handler gets: checked, with defaults filled in. */
export type Input<N extends OperationName> = z.output<Contract[N]['input']>
export type Output<N extends OperationName> = z.output<Contract[N]['output']>
export type OperationsOfKind<Kind> = {
  [N in OperationName]: Contract[N]['kind'] extends Kind ? N : never
}[OperationName]

import type { z } from 'zod'
import { FindingDraft } from '../../../shared/contracts/assess'
import { RiskDraft } from '../../../shared/contracts/analyse'
import {
  AgreementDraft,
  CommitteeDraft,
  ProviderDraft,
  RequirementDraft,
  ServiceAreaDraft,
  ServiceTypeDraft,
  UnitDraft,
} from '../../../shared/contracts/register'
import { ReviewDraft } from '../../../shared/contracts/review'
import type { RecordType } from '../../../shared/contracts/values'

type Labels = Readonly<Record<string, string>>

const labelsOf = (draft: z.ZodObject): Labels =>
  Object.fromEntries(
    Object.entries(draft.shape).flatMap(([field, schema]) => {
      const label = schema.meta()?.['label']
      return typeof label === 'string' ? [[field, label]] : []
    }),
  )

const decision = { status: 'Status', decidedBy: 'Fastställd av', decidedOn: 'Fastställd' }

/**
 * The Swedish name of every field that the log tells about, in the order it is told: the label of the form where there is
 * one. A field that is not here (ids, versions, moments) is the program's own business.
 */
export const changeLabels: Readonly<Record<RecordType, Labels>> = {
  committee: labelsOf(CommitteeDraft),
  serviceArea: labelsOf(ServiceAreaDraft),
  serviceType: labelsOf(ServiceTypeDraft),
  provider: labelsOf(ProviderDraft),
  unit: labelsOf(UnitDraft),
  agreement: labelsOf(AgreementDraft),
  requirement: labelsOf(RequirementDraft),
  riskAnalysis: { serviceAreaId: 'Verksamhetsområde', year: 'År', participants: 'Deltagare', ...decision },
  risk: labelsOf(RiskDraft),
  followUpPlan: { committeeId: 'Nämnd', year: 'År', daysAvailable: 'Arbetsdagar', ...decision },
  plannedFollowUp: {
    providerId: 'Utförare',
    agreementId: 'Avtal',
    unitId: 'Enhet',
    serviceTypeId: 'Insats',
    kind: 'Slag',
    month: 'Månad',
    days: 'Dagar',
    responsible: 'Ansvarig (roll)',
    method: 'Hur',
    origin: 'Grund',
    reasons: 'Skäl',
    changeReason: 'Skäl till ändringen',
    removedReason: 'Borttagen därför att',
  },
  planLeftOut: { providerId: 'Utförare', agreementId: 'Avtal', serviceTypeId: 'Insats', reasons: 'Skäl' },
  review: {
    ...labelsOf(ReviewDraft),
    outcome: 'Utfall',
    notCompletedReason: 'Ej genomförd därför att',
    plannedFollowUpId: 'Rad i planen',
  },
  finding: {
    reviewId: 'Granskning',
    ...labelsOf(FindingDraft),
    doneOn: 'Åtgärdad',
    verifiedBy: 'Verifierad genom',
    verifiedOn: 'Verifierad',
  },
  history: {
    series: 'Serie',
    year: 'År',
    periodFrom: 'Från',
    periodTo: 'Till',
    serviceTypeName: 'Insats',
    form: 'Form',
    breakdown: 'Uppdelning',
    breakdownValue: 'Värde på uppdelning',
    count: 'Antal',
  },
  lawReference: {
    concept: 'Begrepp',
    law: 'Lag',
    reference: 'Lagrum',
    validFrom: 'Gäller från',
    validTo: 'Gäller till',
    status: 'Status',
  },
  document: {
    title: 'Rubrik',
    year: 'År',
    committeeId: 'Nämnd',
    registryNumber: 'Diarienummer',
    author: 'Handläggare',
    fileName: 'Fil',
  },
  importBatch: { fileName: 'Fil', undoneAt: 'Återtagen' },
  setting: {},
}

/** The rows as they stand in the file. A test compares the columns here with the migrated schema. */
interface Editable {
  id: string
  version: number
  createdAt: string
  updatedAt: string
}

type Text = string | null
type Int = number | null

export interface Tables {
  setting: Editable & { value: string }
  committee: Editable & { name: string; department: Text; municipality: Text; archivedAt: Text }
  serviceArea: Editable & { name: string; committeeId: Text; lawBasis: Text; archivedAt: Text }
  serviceType: Editable & {
    name: string
    serviceAreaId: string
    lawBasis: Text
    intervalYears: number | null
    vulnerableGroup: Int
    archivedAt: Text
  }
  provider: Editable & {
    name: string
    organisationNumber: Text
    operatingForm: 'private' | 'nonProfit' | 'inHouse'
    email: Text
    phone: Text
    contact: Text
    note: Text
    archivedAt: Text
  }
  unit: Editable & {
    providerId: string
    name: string
    serviceTypeId: Text
    address: Text
    city: Text
    district: Text
    places: Int
    ivoPermit: Text
    permitValidTo: Text
    archivedAt: Text
  }
  agreement: Editable & {
    number: string
    providerId: string
    unitId: Text
    serviceTypeId: string
    form: AgreementFormRow
    startDate: string
    endDate: Text
    extensionTo: Text
    registryNumber: Text
    placements: Int
    status: 'inForce' | 'terminated' | 'ended'
    terminatedOn: Text
    archivedAt: Text
  }
  requirement: Editable & {
    serviceTypeId: string
    text: string
    source: Text
    qualityArea: Text
    consequence: Text
    archivedAt: Text
  }
  riskAnalysis: Editable & {
    occasion: 'yearly' | 'change' | 'internalControl'
    title: Text
    serviceAreaId: Text
    committeeId: Text
    year: number
    revision: number
    status: VersionStatusRow
    scale: string
    scope: Text
    changeOn: Text
    participants: Text
    decidedBy: Text
    decidedOn: Text
    copiedFromId: Text
  }
  risk: Editable & {
    riskAnalysisId: string
    number: number
    event: string
    cause: Text
    requirementId: Text
    requirementText: Text
    likelihood: number
    consequence: number
    treatment: Text
    responsible: Text
    dueOn: Text
    residualLikelihood: Int
    residualConsequence: Int
    process: Text
    raisedFromType: Text
    raisedFromId: Text
    raisedFromWords: Text
    raisedOn: Text
  }
  followUpPlan: Editable & {
    committeeId: Text
    year: number
    revision: number
    status: VersionStatusRow
    daysAvailable: number
    decidedBy: Text
    decidedOn: Text
    previousId: Text
    sentOn: Text
    sentBy: Text
    returnedReason: Text
  }
  plannedFollowUp: Editable & {
    planId: string
    originId: Text
    providerId: string
    unitId: Text
    agreementId: Text
    serviceTypeId: string
    kind: string
    month: Int
    days: number
    responsible: Text
    method: Text
    origin: 'mandatory' | 'proposed' | 'manual'
    reasons: string
    score: number | null
    rank: Int
    factors: Text
    changeReason: Text
    removedReason: Text
    regularity: Text
    focus: Text
  }
  planSection: Editable & {
    planId: string
    key: 'responsibility' | 'subject' | 'forms' | 'specialAreas' | 'timetable' | 'feedback'
    text: Text
  }
  planCapacity: Editable & { planId: string; responsible: string; month: number; days: number }
  committeeWeights: Editable & { committeeId: string; weights: string }
  priorityOverride: Editable & {
    year: number
    providerId: string
    unitId: Text
    agreementId: Text
    serviceTypeId: string
    choice: 'include' | 'exclude'
    reason: string
    decidedBy: Text
    decidedOn: string
  }
  planLeftOut: Editable & {
    planId: string
    providerId: string
    unitId: Text
    agreementId: Text
    serviceTypeId: string
    reasons: string
    score: number | null
    rank: Int
  }
  review: Editable & {
    number: string
    agreementId: Text
    providerId: Text
    unitId: Text
    serviceTypeId: string
    kind: string
    year: number
    plannedMonth: Int
    completedOn: Text
    method: Text
    announced: Int
    outcome: 'complies' | 'compliesAfterCompletion' | 'minorRemaining' | 'doesNotComply' | null
    notCompletedReason: Text
    responsible: Text
    registryNumber: Text
    plannedFollowUpId: Text
    visitOn: Text
    visitStart: Text
    visitEnd: Text
    archivedAt: Text
  }
  sanction: Editable & {
    reviewId: string
    step: 'completion' | 'rectification' | 'warning' | 'warningWithPlan' | 'penalty' | 'termination'
    decidedOn: string
    decidedBy: Text
    registryNumber: Text
    deadlineOn: Text
    result: Text
    reportedToIvo: Int
    reportedToPolice: Int
    archivedAt: Text
  }
  economicControl: Editable & {
    providerId: string
    controlledOn: string
    fTax: Int
    registered: Int
    employerContributions: Text
    taxDebts: Text
    creditRating: Text
    exclusionGround: Text
    boardChecked: Int
    remark: Text
    archivedAt: Text
  }
  feedback: Editable & {
    number: string
    receivedOn: string
    kind: 'complaint' | 'viewpoint' | 'praise'
    category: Text
    providerId: Text
    unitId: Text
    serviceTypeId: Text
    description: Text
    measure: Text
    status: Text
    archivedAt: Text
  }
  deviation: Editable & {
    number: string
    occurredOn: string
    type: string
    unitId: Text
    providerId: Text
    severity: 'minor' | 'moderate' | 'serious' | null
    measure: Text
    status: Text
    archivedAt: Text
  }
  lexSarah: Editable & {
    number: string
    reportedOn: string
    unitId: Text
    providerId: Text
    serviceTypeId: Text
    misconduct: Text
    reportedToIvo: Int
    ivoDecision: Text
    archivedAt: Text
  }
  goal: Editable & {
    year: number
    title: string
    kind: 'goal' | 'assignment' | null
    givenBy: Text
    responsible: Text
    status: Text
    comment: Text
    committeeId: Text
    serviceAreaId: Text
    serviceTypeId: Text
    providerId: Text
    archivedAt: Text
  }
  yearActivity: Editable & { month: number; title: string; responsible: Text; ongoing: Int; archivedAt: Text }
  multiYearPlan: Editable & {
    committeeId: Text
    firstYear: number
    revision: number
    status: VersionStatusRow
    comment: Text
    decidedBy: Text
    decidedOn: Text
    previousId: Text
  }
  multiYearEntry: Editable & {
    planId: string
    serviceTypeId: string
    year: number
    form: 'own' | 'joint' | 'screening'
    expected: Int
    comment: Text
  }
  controlPlan: Editable & {
    committeeId: Text
    year: number
    revision: number
    status: VersionStatusRow
    decidedBy: Text
    decidedOn: Text
    previousId: Text
  }
  controlActivity: Editable & {
    planId: string
    originId: Text
    riskId: string
    title: string
    method: Text
    frequency: Text
    responsible: Text
    reportsTo: Text
  }
  controlResult: Editable & {
    activityId: string
    tertial: number
    result: Text
    deviation: 'none' | 'minor' | 'serious' | null
    measure: Text
    measureResponsible: Text
    measureDueOn: Text
  }
  process: Editable & {
    parentId: Text
    level: 'process' | 'subProcess' | 'activity'
    name: string
    serviceAreaId: Text
    responsible: Text
    description: Text
    position: number
    archivedAt: Text
  }
  processPart: Editable & {
    processId: string
    kind: 'risk' | 'control' | 'routine'
    title: string
    description: Text
    responsible: Text
    frequency: Text
    lawConcept: Text
    riskId: Text
    nextRevisionOn: Text
    archivedAt: Text
  }
  finding: Editable & {
    reviewId: string
    area: string
    description: string
    severity: 'minor' | 'moderate' | 'serious' | null
    requirementId: Text
    lawReference: Text
    measure: Text
    dueOn: Text
    doneOn: Text
    verifiedBy: 'phone' | 'documents' | 'visit' | null
    verifiedOn: Text
    archivedAt: Text
  }
  history: Editable & {
    series: string
    year: number
    periodFrom: Text
    periodTo: Text
    serviceTypeId: Text
    serviceTypeName: Text
    form: AgreementFormRow | null
    breakdown: Text
    breakdownValue: Text
    count: Int
  }
  lawReference: Editable & {
    concept: string
    law: string
    reference: string
    validFrom: Text
    validTo: Text
    status: Text
  }
  document: Editable & {
    kind: string
    year: number
    committeeId: Text
    title: string
    registryNumber: Text
    author: Text
    fileName: string
    sha256: string
    byteLength: number
    figures: string
    providerId: Text
    serviceTypeId: Text
    serviceAreaId: Text
  }
  importBatch: Editable & { fileName: string; sha256: string; summary: string; undoneAt: Text }
  changeLog: {
    seq: number
    at: string
    actor: string
    operation: string
    recordType: string
    recordId: string
    before: Text
    after: Text
    importBatchId: Text
  }
}

type AgreementFormRow = 'LOV' | 'LOU' | 'entreprenad' | 'IOP' | 'inHouse'
type VersionStatusRow = 'draft' | 'decided' | 'superseded'

/** The tables whose rows people edit: each has id, version, createdAt and updatedAt. */
export type EditableTable = Exclude<keyof Tables, 'changeLog'>

/** The rows as they stand in the file. A test compares the columns here with the migrated schema. */
interface Editable {
  id: string
  version: number
  createdAt: string
  updatedAt: string
}

type Text = string | null
type Int = number | null
type CommunicationResultRow =
  | 'survey'
  | 'qualityReview'
  | 'promptedReview'
  | 'providerData'
  | 'caseworkerFinding'
  | 'lexSarah'
  | 'lexMaria'
  | 'feedback'

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
    checklistVersionId: Text
    copiedFromId: Text
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
    proposalId: Text
    paragraph: Text
    demand: Text
    consequence: Text
    reason: Text
    orderReason: Text
    heardOn: Text
    heardNote: Text
    ivoReason: Text
    policeReason: Text
    effect: 'yes' | 'partly' | 'no' | null
    resultOn: Text
    verifiedOn: Text
    verifiedReviewId: Text
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
    controlledBy: Text
    nextDueOn: Text
    judgement: 'clear' | 'remark' | 'serious' | null
    judgementReason: Text
    authorityNote: Text
    boardRemark: Text
    reviewId: Text
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
    responsible: Text
    answeredOn: Text
    unansweredReason: Text
    closedOn: Text
    receivedHow: Text
    reviewId: Text
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
    serviceTypeId: Text
    description: Text
    cause: Text
    responsible: Text
    measureDueOn: Text
    measureDoneOn: Text
    closedOn: Text
    reviewId: Text
    lexSarahId: Text
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
    occurredOn: Text
    registryNumber: Text
    immediateMeasures: Text
    investigator: Text
    investigationStartedOn: Text
    investigationDoneOn: Text
    investigation: Text
    assessment: 'none' | 'misconduct' | 'serious' | null
    ivoReportedOn: Text
    ivoDecisionOn: Text
    ivoRegistryNumber: Text
    measure: Text
    measureResponsible: Text
    measureDueOn: Text
    measureDoneOn: Text
    closedOn: Text
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
    questionId: Text
    verifiedNote: Text
    effectDueOn: Text
    effect: 'yes' | 'partly' | 'no' | null
    effectOn: Text
    effectNote: Text
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
    reviewId: Text
    requestId: Text
    sanctionId: Text
    proposalId: Text
    draftId: Text
    templateId: Text
    mode: 'quick' | 'finished' | null
    settingsVersion: Int
    contentSha256: Text
    frozenAt: Text
  }
  importBatch: Editable & { fileName: string; sha256: string; summary: string; undoneAt: Text }
  checklist: Editable & {
    name: string
    description: Text
    reviewKind: Text
    serviceTypeId: Text
    shippedKey: Text
    archivedAt: Text
  }
  checklistVersion: Editable & {
    checklistId: string
    revision: number
    status: 'draft' | 'decided' | 'superseded'
    note: Text
    decidedBy: Text
    decidedOn: Text
    previousId: Text
  }
  checklistArea: Editable & {
    versionId: string
    key: string
    position: number
    name: string
    help: Text
  }
  checklistQuestion: Editable & {
    versionId: string
    areaId: string
    key: string
    position: number
    text: string
    help: Text
    lawConcept: Text
    lawReference: Text
    clause: Text
    qualityArea: Text
    requirementId: Text
    conditionKey: Text
    conditionAnswers: Text
  }
  checklistAnswer: Editable & {
    reviewId: string
    questionId: string
    answer: 'fulfilled' | 'partly' | 'notFulfilled' | 'notApplicable' | null
    evidence: Text
  }
  reviewScope: Editable & {
    reviewId: string
    scope: Text
    reason: Text
    decidedBy: Text
    decidedOn: Text
    raisedBy: 'client' | 'relative' | 'caseworker' | 'staff' | 'other' | null
    raisedOn: Text
    raised: Text
    widenedBy: Text
    widenedOn: Text
    widenedReason: Text
    place: 'onSite' | 'digital' | null
    visitedOn: Text
    participants: Text
    summary: Text
  }
  informationRequest: Editable & {
    number: string
    providerId: string
    unitId: Text
    reviewId: Text
    subject: string
    purpose: Text
    requestedOn: Text
    dueOn: Text
    remindedOn: Text
    closedOn: Text
    closedReason: Text
    responsible: Text
    registryNumber: Text
    archivedAt: Text
  }
  informationRequestItem: Editable & {
    requestId: string
    position: number
    title: string
    receivedOn: Text
    remark: Text
  }
  interview: Editable & {
    reviewId: string
    group: 'management' | 'staff' | 'client' | 'relative' | 'caseworker'
    heldOn: Text
    method: Text
    roles: Text
    persons: Int
    summary: Text
  }
  interviewNote: Editable & {
    interviewId: string
    questionId: Text
    text: string
  }
  observation: Editable & {
    reviewId: string
    area: Text
    text: string
    observedOn: Text
  }
  evidenceFile: Editable & {
    reviewId: string
    questionId: Text
    requestItemId: Text
    fileName: string
    mediaType: string
    sha256: string
    byteLength: number
    note: Text
    archivedAt: Text
  }
  areaJudgement: Editable & {
    reviewId: string
    qualityArea: string
    judgement: 'fulfilled' | 'partly' | 'notFulfilled' | 'notAssessed' | null
    reason: Text
  }
  questionnaire: Editable & {
    kind: 'screening' | 'selfReport'
    title: string
    year: number
    serviceTypeId: Text
    committeeId: Text
    introduction: Text
    contact: Text
    status: 'draft' | 'sent' | 'closed'
    sentOn: Text
    dueOn: Text
    closedOn: Text
    copiedFromId: Text
    edition: number
    archivedAt: Text
  }
  questionnaireQuestion: Editable & {
    questionnaireId: string
    key: string
    position: number
    area: Text
    text: string
    help: Text
    answerKind: 'yesNo' | 'choice' | 'number' | 'percent' | 'date' | 'text'
    choices: Text
    required: number
    rule: Text
    ruleWords: Text
  }
  questionnaireRecipient: Editable & {
    questionnaireId: string
    code: string
    providerId: string
    unitId: Text
    agreementId: Text
    writtenOn: Text
    remindedOn: Text
    answeredOn: Text
    answerFile: Text
    answerSha256: Text
    reviewId: Text
    visitReviewId: Text
    addedReason: Text
    removedOn: Text
    removedReason: Text
    comment: Text
  }
  questionnaireAnswer: Editable & {
    recipientId: string
    questionId: string
    value: Text
    deviation: number
  }
  lexMaria: Editable & {
    number: string
    reportedOn: string
    providerId: Text
    unitId: Text
    serviceTypeId: Text
    event: Text
    reportedToIvo: Int
    ivoDecision: Text
    occurredOn: Text
    registryNumber: Text
    immediateMeasures: Text
    investigator: Text
    investigationStartedOn: Text
    investigationDoneOn: Text
    investigation: Text
    assessment: 'none' | 'misconduct' | 'serious' | null
    ivoReportedOn: Text
    ivoDecisionOn: Text
    ivoRegistryNumber: Text
    measure: Text
    measureResponsible: Text
    measureDueOn: Text
    measureDoneOn: Text
    closedOn: Text
    archivedAt: Text
  }
  eventAnalysis: Editable & {
    lexSarahId: Text
    lexMariaId: Text
    deviationId: Text
    question: Text
    course: Text
    conclusion: Text
    doneOn: Text
    responsible: Text
  }
  eventCause: Editable & {
    analysisId: string
    parentId: Text
    category: 'communication' | 'competence' | 'environment' | 'routines' | 'equipment' | 'organisation'
    text: string
    measure: Text
    responsible: Text
    dueOn: Text
    doneOn: Text
    position: number
  }
  caseworkerExperience: Editable & {
    number: string
    notedOn: string
    providerId: Text
    unitId: Text
    serviceTypeId: Text
    direction: 'good' | 'mixed' | 'poor'
    category: Text
    text: Text
    reportedBy: Text
    measure: Text
    status: Text
    closedOn: Text
    reviewId: Text
    archivedAt: Text
  }
  supervision: Editable & {
    body: 'ivo' | 'audit' | 'countyBoard' | 'other'
    bodyName: Text
    title: string
    registryNumber: Text
    providerId: Text
    unitId: Text
    serviceTypeId: Text
    serviceAreaId: Text
    committeeId: Text
    startedOn: Text
    decidedOn: Text
    decision: Text
    answerDueOn: Text
    answeredOn: Text
    responsible: Text
    closedOn: Text
    closedNote: Text
    archivedAt: Text
  }
  supervisionDemand: Editable & {
    supervisionId: string
    position: number
    text: string
    measure: Text
    responsible: Text
    dueOn: Text
    doneOn: Text
  }
  followUpRound: Editable & {
    title: string
    fromDay: string
    toDay: string
    districts: Text
    serviceTypeIds: Text
    pilot: number
    purpose: Text
    judgement: Text
    closedOn: Text
    archivedAt: Text
  }
  individualFollowUp: Editable & {
    rowKey: string
    answeredOn: string
    roundId: Text
    providerId: string
    unitId: Text
    serviceTypeId: string
    district: Text
    gender: 'woman' | 'man' | 'other' | null
    supportAsDecided: 'yes' | 'partly' | 'no' | 'unknown' | null
    couldInfluence: 'yes' | 'partly' | 'no' | 'unknown' | null
    satisfied: 'yes' | 'partly' | 'no' | 'unknown' | null
    change: 'muchBetter' | 'better' | 'same' | 'worse' | 'muchWorse' | 'unknown' | null
    supportMeaning: 'much' | 'some' | 'little' | 'none' | 'unknown' | null
    asAgreed: 'yes' | 'partly' | 'no' | 'unknown' | null
    activities: 'yes' | 'partly' | 'no' | 'unknown' | null
    planAndInformation: 'yes' | 'partly' | 'no' | 'unknown' | null
    judgement: 'poor' | 'approved' | 'veryGood'
    minutes: Int
    hardQuestions: Text
    archivedAt: Text
  }
  economicControlPart: Editable & {
    controlId: string
    part: 'fTax' | 'registered' | 'employerContributions' | 'taxDebts' | 'creditRating' | 'exclusionGround' | 'board'
    result: 'clear' | 'remark' | null
    note: Text
    source: Text
    checkedOn: Text
    checkedBy: Text
  }
  serviceHours: Editable & {
    providerId: string
    agreementId: Text
    serviceTypeId: string
    month: string
    orderedHours: number | null
    invoicedHours: number | null
    explanation: Text
    archivedAt: Text
  }
  delayedDecision: Editable & {
    number: string
    reportedOn: string
    serviceTypeId: string
    gender: 'woman' | 'man' | 'other' | null
    decidedOn: string
    interrupted: Int
    interruptedOn: Text
    carriedOutOn: Text
    endedOn: Text
    endedReason: Text
    lawReference: Text
    reason: Text
    sentToIvoOn: Text
    sentToAuditorsOn: Text
    sentToCouncilOn: Text
    archivedAt: Text
  }
  specialFee: Editable & {
    year: number
    decidedOn: Text
    serviceTypeId: Text
    amountSek: number
    registryNumber: Text
    note: Text
    archivedAt: Text
  }
  surveyResult: Editable & {
    year: number
    survey: Text
    question: string
    qualityArea: Text
    serviceAreaId: Text
    serviceTypeId: Text
    gender: 'woman' | 'man' | 'other' | 'total'
    answers: number
    positiveShare: number
    source: Text
    archivedAt: Text
  }
  indicator: Editable & {
    name: string
    koladaId: Text
    better: 'higher' | 'lower' | null
    kind: 'result' | 'process' | 'structure' | null
    unit: Text
    description: Text
    serviceAreaId: Text
    endedYear: Int
    archivedAt: Text
  }
  indicatorValue: Editable & {
    indicatorId: string
    year: number
    groupName: string
    gender: 'woman' | 'man' | 'other' | 'total'
    value: number | null
    source: Text
    fetchedOn: Text
    archivedAt: Text
  }
  indicatorCorrection: Editable & {
    valueId: string
    correctedOn: string
    earlierValue: number | null
    earlierSource: Text
  }
  goalFollowUp: Editable & {
    goalId: string
    tertial: number
    status: 'onTrack' | 'partly' | 'offTrack' | 'done' | null
    comment: Text
    measure: Text
  }
  project: Editable & {
    title: string
    kind: 'project' | 'cooperation'
    what: Text
    withWhom: Text
    responsible: Text
    committeeId: Text
    serviceAreaId: Text
    startsOn: Text
    endsOn: Text
    status: 'planned' | 'ongoing' | 'done' | 'stopped'
    result: Text
    archivedAt: Text
  }
  assessment: Editable & {
    reviewId: string
    revision: number
    status: 'draft' | 'sent' | 'decided' | 'superseded'
    outcome: 'complies' | 'compliesAfterCompletion' | 'minorRemaining' | 'doesNotComply' | null
    summary: Text
    areas: Text
    material: Text
    judgedBy: Text
    judgedOn: Text
    approvedBy: Text
    approvedOn: Text
    returnedBy: Text
    returnedOn: Text
    returnedReason: Text
    changeReason: Text
    previousId: Text
  }
  developmentArea: Editable & {
    number: string
    year: number
    title: string
    description: Text
    analysis: Text
    committeeId: Text
    serviceAreaId: Text
    serviceTypeId: Text
    qualityArea: Text
    responsible: Text
    dueOn: Text
    status: 'open' | 'ongoing' | 'done' | 'stopped'
    closedOn: Text
    closedNote: Text
    effectDueOn: Text
    effect: 'yes' | 'partly' | 'no' | null
    effectOn: Text
    effectNote: Text
    archivedAt: Text
  }
  developmentGround: Editable & {
    developmentAreaId: string
    recordType: string
    recordId: Text
    words: string
    position: number
  }
  systemMeasure: Editable & {
    number: string
    year: number
    kind: 'requirement' | 'reimbursement' | 'instruction' | 'method'
    title: string
    description: Text
    developmentAreaId: Text
    committeeId: Text
    serviceAreaId: Text
    serviceTypeId: Text
    requirementId: Text
    responsible: Text
    decidedBy: Text
    decidedOn: Text
    dueOn: Text
    doneOn: Text
    doneNote: Text
    stoppedOn: Text
    stoppedReason: Text
    effectDueOn: Text
    effect: 'yes' | 'partly' | 'no' | null
    effectOn: Text
    effectNote: Text
    archivedAt: Text
  }
  carryOver: Editable & {
    developmentAreaId: Text
    systemMeasureId: Text
    year: number
    target: 'riskAnalysis' | 'plan' | 'qualityReport'
    targetId: Text
    carriedOn: string
    note: Text
  }
  actionPlan: Editable & {
    findingId: string
    round: number
    askedOn: string
    askedBy: Text
    answerDueOn: Text
    documentId: Text
    remindedOn: Text
    receivedOn: Text
    plan: Text
    planResponsible: Text
    planDueOn: Text
    judgement: 'approved' | 'returned' | null
    judgedOn: Text
    judgedBy: Text
    reason: Text
  }
  sanctionProposal: Editable & {
    reviewId: string
    step: 'completion' | 'rectification' | 'warning' | 'warningWithPlan' | 'penalty' | 'termination'
    status: 'open' | 'decided' | 'withdrawn'
    preparedBy: Text
    preparedOn: string
    deadlineOn: Text
    demand: Text
    consequence: Text
    reason: Text
    orderReason: Text
    heardOn: Text
    heardNote: Text
    ivoReason: Text
    policeReason: Text
    reportedToIvo: Int
    reportedToPolice: Int
    withdrawnOn: Text
    withdrawnReason: Text
  }
  sanctionFinding: Editable & {
    proposalId: Text
    sanctionId: Text
    findingId: string
  }
  documentDispatch: Editable & {
    documentId: string
    sentOn: string
    audience: 'provider' | 'committee' | 'internal' | 'public'
    recipient: Text
    sentBy: Text
    how: Text
  }
  committeeMeeting: Editable & {
    committeeId: string
    heldOn: string
    submitOn: Text
    note: Text
    cancelledOn: Text
    archivedAt: Text
  }
  meetingItem: Editable & {
    meetingId: string
    position: number
    title: string
    kind: 'decision' | 'information'
    documentKind: Text
    documentId: Text
    proposalId: Text
    planId: Text
    responsible: Text
    note: Text
  }
  committeeDecision: Editable & {
    committeeId: string
    meetingId: Text
    itemId: Text
    decidedOn: string
    paragraph: string
    result: 'approved' | 'changed' | 'referredBack' | 'rejected' | 'noted'
    heading: string
    text: Text
    registryNumber: Text
    documentId: Text
    proposalId: Text
    sanctionId: Text
    planId: Text
    archivedAt: Text
  }
  communicationRule: Editable & {
    committeeId: Text
    result: CommunicationResultRow
    audience: 'provider' | 'committee' | 'internal' | 'public'
    owed: number
    how: Text
    frequency: 'each' | 'yearly'
    days: Int
    documentKinds: Text
    byDecision: number
  }
  communication: Editable & {
    result: CommunicationResultRow
    recordType: string
    recordId: string
    audience: 'provider' | 'committee' | 'internal' | 'public'
    status: 'done' | 'notNeeded'
    doneOn: string
    how: Text
    reason: Text
    doneBy: Text
    documentId: Text
    /** The sending that ticked the cell; taking the sending back takes the tick with it. */
    dispatchId: Text
    decisionId: Text
  }
  informationForum: Editable & {
    kind: 'provider' | 'branch' | 'network'
    heldOn: string
    title: string
    place: 'onSite' | 'digital' | null
    participants: Int
    topics: Text
    serviceAreaId: Text
    serviceTypeId: Text
    committeeId: Text
    responsible: Text
    note: Text
    archivedAt: Text
  }
  documentTemplate: Editable & {
    name: string
    kinds: string
    fileName: string
    sha256: string
    found: string
    note: Text
    archivedAt: Text
  }
  documentDraft: Editable & {
    kind: string
    year: number
    committeeId: Text
    title: string
    choice: string
    status: 'writing' | 'decided' | 'superseded'
    revision: number
    previousDraftId: Text
    templateId: Text
    figuresAt: string
    archivedAt: Text
  }
  documentSection: Editable & {
    draftId: string
    key: string
    heading: string
    ownHeading: Text
    position: number
    included: number
    readyOn: Text
    readyBy: Text
    assignedTo: Text
    needsComment: number
    comment: Text
    commentBy: Text
    commentAskedOn: Text
    commentOn: Text
  }
  /** Texts are kept in their history and not in the log: they are saved while they are written. */
  sectionText: {
    sectionId: string
    version: number
    suggestion: string
    text: Text
    writtenFrom: Text
    figuresChangedAt: Text
    savedBy: Text
    savedAt: string
  }
  sectionHistory: {
    id: string
    sectionId: string
    text: Text
    reason: 'written' | 'ready' | 'suggestion' | 'restored' | 'copied'
    actor: Text
    savedAt: string
  }
  figureBlock: {
    id: string
    draftId: string
    sectionId: string
    key: string
    form: 'figure' | 'table' | 'chart' | 'fixed'
    question: string
    recordType: string
    rowIds: string
    result: string
    takenAt: string
  }
  storedFile: {
    sha256: string
    mediaType: string
    byteLength: number
    bytes: Uint8Array
    keptAt: string
  }
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
export type EditableTable = Exclude<
  keyof Tables,
  'changeLog' | 'sectionText' | 'sectionHistory' | 'figureBlock' | 'storedFile'
>

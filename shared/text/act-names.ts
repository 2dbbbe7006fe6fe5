import type {
  ActionPlanJudgement,
  AssessmentStatus,
  Audience,
  CarryTarget,
  CommunicationFrequency,
  CommunicationResult,
  CommunicationStatus,
  DecisionLevel,
  DecisionResult,
  DevelopmentStatus,
  Effect,
  FindingStage,
  ForumKind,
  MeetingItemKind,
  ProposalStatus,
  SanctionState,
  SecondApproval,
  SystemMeasureKind,
  XrayDegree,
} from '../contracts/act-values'

export const assessmentStatusNames: Record<AssessmentStatus, string> = {
  draft: 'utkast',
  sent: 'väntar på godkännande',
  decided: 'fastställd',
  superseded: 'ersatt',
}

export const secondApprovalNames: Record<SecondApproval, string> = {
  never: 'behövs inte',
  serious: 'när avtalet inte följs eller en brist är allvarlig',
  always: 'alltid',
}

export const effectNames: Record<Effect, string> = { yes: 'ja', partly: 'delvis', no: 'nej' }

export const developmentStatusNames: Record<DevelopmentStatus, string> = {
  open: 'öppet',
  ongoing: 'pågår',
  done: 'klart',
  stopped: 'avbrutet',
}

export const systemMeasureKindNames: Record<SystemMeasureKind, string> = {
  requirement: 'krav',
  reimbursement: 'ersättning',
  instruction: 'anvisning',
  method: 'metod',
}

export const carryTargetNames: Record<CarryTarget, string> = {
  riskAnalysis: 'riskanalys',
  plan: 'uppföljningsplan',
  qualityReport: 'kvalitetsberättelse',
}

export const actionPlanJudgementNames: Record<ActionPlanJudgement, string> = {
  approved: 'godkänd',
  returned: 'återsänd',
}

export const findingStageNames: Record<FindingStage, string> = {
  toAsk: 'åtgärdsplan att begära',
  waiting: 'väntar på svar',
  toJudge: 'plan att bedöma',
  doing: 'åtgärdas',
  toVerify: 'att verifiera',
  effect: 'effekt att följa upp',
  ended: 'avslutad',
}

export const proposalStatusNames: Record<ProposalStatus, string> = {
  open: 'under beredning',
  decided: 'beslutat',
  withdrawn: 'återtaget',
}

export const sanctionStateNames: Record<SanctionState, string> = {
  preparing: 'under beredning',
  expired: 'fristen ute, verifiera',
  running: 'frist löper',
  noDeadline: 'utan frist',
  notMended: 'inte rättat',
  partly: 'delvis rättat',
  mended: 'rättat',
  answered: 'resultat finns',
  ended: 'hävt',
}

export const decisionLevelNames: Record<DecisionLevel, string> = {
  planner: 'planerare',
  manager: 'chef',
  committee: 'nämnd',
}

export const audienceNames: Record<Audience, string> = {
  provider: 'utförare',
  committee: 'nämnd',
  internal: 'internt',
  public: 'brukare och medborgare',
}

export const communicationResultNames: Record<CommunicationResult, string> = {
  survey: 'brukarundersökning',
  qualityReview: 'kvalitetsgranskning',
  promptedReview: 'påkallad granskning',
  providerData: 'uppgifter från utförare',
  caseworkerFinding: 'rapporterade brister från handläggare',
  lexSarah: 'lex Sarah',
  lexMaria: 'lex Maria',
  feedback: 'synpunkter och klagomål',
}

export const communicationFrequencyNames: Record<CommunicationFrequency, string> = {
  each: 'efter varje resultat',
  yearly: 'en gång om året',
}

export const communicationStatusNames: Record<CommunicationStatus, string> = { done: 'klart', notNeeded: 'behövs inte' }

export const forumKindNames: Record<ForumKind, string> = {
  provider: 'möte med utförare',
  branch: 'branschråd',
  network: 'internt nätverk',
}

export const meetingItemKindNames: Record<MeetingItemKind, string> = { decision: 'beslut', information: 'information' }

export const decisionResultNames: Record<DecisionResult, string> = {
  approved: 'enligt förslaget',
  changed: 'med ändring',
  referredBack: 'återremiss',
  rejected: 'avslag',
  noted: 'till handlingarna',
}

export const xrayDegreeNames: Record<XrayDegree, string> = { fault: 'fel', warning: 'varning', notice: 'upplysning' }

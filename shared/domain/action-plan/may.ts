import type { RuleCheck } from '../../errors'
import type { IsoDate } from '../iso-date'

/** What decides which step of an åtgärdsplan can be taken. */
export interface MayFinding {
  doneOn: IsoDate | null
  verifiedBy: string | null
  archivedAt: string | null
}

export interface MayRound {
  round: number
  askedOn: IsoDate
  receivedOn: IsoDate | null
  judgement: string | null
  judgedOn: IsoDate | null
}

/** One round at a time, and none for what is already mended. */
export function canAsk(finding: MayFinding, latest: MayRound | null): RuleCheck {
  const open = isOpen(finding)
  if (!open.ok) return open
  if (latest !== null && latest.judgement === null) {
    return no(`Åtgärdsplan är redan begärd ${latest.askedOn}. Ta emot och bedöm den innan en ny begärs.`)
  }
  return { ok: true }
}

/** A reminder is of an answer that has not come. */
export function canRemind(finding: MayFinding, round: MayRound): RuleCheck {
  const open = isOpen(finding)
  if (!open.ok) return open
  return round.receivedOn === null ? { ok: true } : no(`Planen kom in ${round.receivedOn}. Ingen påminnelse behövs.`)
}

/** A plan that is received may be corrected until it is judged. */
export function canReceive(finding: MayFinding, round: MayRound): RuleCheck {
  const open = isOpen(finding)
  if (!open.ok) return open
  return round.judgement === null ? { ok: true } : no(alreadyJudged(round))
}

export function canJudge(finding: MayFinding, round: MayRound): RuleCheck {
  const open = isOpen(finding)
  if (!open.ok) return open
  if (round.receivedOn === null) return no('Planen kan inte bedömas: den har inte kommit in än.')
  return round.judgement === null ? { ok: true } : no(alreadyJudged(round))
}

/** The latest step of the latest round, taken by mistake. What has been built on it is taken back first. */
export function canUndo(finding: MayFinding, isLatest: boolean): RuleCheck {
  if (!isLatest) return no('Bara den senaste omgången kan ändras. De tidigare står kvar som de var.')
  const open = isOpen(finding)
  return open.ok ? open : no('Steget kan inte ångras: åtgärden är redan registrerad som klar.')
}

const alreadyJudged = ({ judgement, judgedOn }: MayRound): string =>
  `Planen är redan ${judgement === 'approved' ? 'godkänd' : 'återsänd'}${judgedOn === null ? '' : ` ${judgedOn}`}.`

function isOpen({ doneOn, verifiedBy, archivedAt }: MayFinding): RuleCheck {
  if (archivedAt !== null) return no('Bristen är arkiverad. Hämta tillbaka den först.')
  if (verifiedBy !== null) return no('Bristen är verifierad. Öppna den igen innan en åtgärdsplan hanteras.')
  return doneOn === null ? { ok: true } : no(`Bristen åtgärdades ${doneOn}. Verifiera åtgärden i stället.`)
}

const no = (reason: string): RuleCheck => ({ ok: false, reason })

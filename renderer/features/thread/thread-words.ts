import type { ThreadPart } from '../../../shared/contracts/thread'

/** The headings between the links. */
export const threadPartNames: Record<ThreadPart, string> = {
  ground: 'Det den vilar på',
  review: 'Hur den sågs',
  finding: 'Bristen',
  course: 'Vad som gjordes',
  sanction: 'Vad som beslutades och skrevs',
  onward: 'Vad det leder till',
}

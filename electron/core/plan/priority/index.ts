import type { RoomHandlers } from '../../handler'
import { priorities } from '../priorities'
import { removeOverride } from './remove-override'
import { removeWeights } from './remove-weights'
import { saveOverride } from './save-override'
import { saveWeights } from './save-weights'
import { weights } from './weights'
import { whatIf } from './what-if'

export const priorityHandlers: Pick<
  RoomHandlers<'plan'>,
  | 'plan.priorities'
  | 'plan.weights'
  | 'plan.saveWeights'
  | 'plan.removeWeights'
  | 'plan.whatIf'
  | 'plan.saveOverride'
  | 'plan.removeOverride'
> = {
  'plan.priorities': priorities,
  'plan.weights': weights,
  'plan.saveWeights': saveWeights,
  'plan.removeWeights': removeWeights,
  'plan.whatIf': whatIf,
  'plan.saveOverride': saveOverride,
  'plan.removeOverride': removeOverride,
}

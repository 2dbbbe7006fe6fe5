import { Weights, type WeightKey } from '../../../shared/contracts/weights'

export const weightKeys = Object.keys(Weights.shape) as WeightKey[]

/** The factor's name as it stands in forms: 'Öppna brister'. */
export const weightLabel = (key: WeightKey): string => String(Weights.shape[key].meta()?.['label'])

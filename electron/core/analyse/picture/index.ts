import type { Handlers } from '../../handler'
import { pictures } from './pictures'
import { providerPicture } from './provider-picture'
import { serviceTypePicture } from './service-type-picture'

export const pictureHandlers: Pick<
  Handlers,
  'analyse.pictures' | 'analyse.providerPicture' | 'analyse.serviceTypePicture'
> = {
  'analyse.pictures': pictures,
  'analyse.providerPicture': providerPicture,
  'analyse.serviceTypePicture': serviceTypePicture,
}

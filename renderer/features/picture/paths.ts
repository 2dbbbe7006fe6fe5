export const picturesPath = '/analysera/lagesbilder'

/** Where the lägesbild of one utförare or insats is. */
export const providerPicturePath = (id: string): string => `${picturesPath}/utforare/${id}`
export const serviceTypePicturePath = (id: string): string => `${picturesPath}/insats/${id}`

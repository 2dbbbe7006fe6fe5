/** The one channel between window and core. */
export const channel = 'kvalitetshjulet:call'

import { contextBridge, ipcRenderer } from 'electron'
import { channel } from './channel'

// The window's whole view of the machine: one function on one channel, answering with an envelope.
contextBridge.exposeInMainWorld('kvalitetshjulet', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, name, input),
})

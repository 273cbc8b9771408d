// Turns what happened into a sentence to be said aloud. Pure; when it is said is not decided here.
import { nodeName } from '../locales/names.ts';
import type { Text } from '../locales/text.ts';
import type { Blast } from '../simulation/blast.ts';
import type { IncidentName } from '../simulation/recording.ts';
import type { Announcement } from '../store/view.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { editWords, refusalWords } from './edit-words.ts';

/** `messages` is one message, or several of the type `ready`. */
export function announcementWords(text: Text, topology: Topology, messages: readonly Announcement[]): string {
  const name = (id: NodeId): string => {
    const node = find(topology, id);
    return node ? nodeName(node, text, topology.hosts) : id;
  };
  const [message] = messages;
  if (message === undefined) return '';
  if (typeof message === 'string') return message;
  switch (message.type) {
    case 'lifted':
      return message.words;
    case 'edited':
    case 'undone':
    case 'redone': {
      const { code, params } = message.name;
      if (message.type === 'edited' && (code === 'incident-begin' || code === 'incident-end')) {
        const action = code === 'incident-begin' ? 'begin' : 'end';
        const incident = text(`inspector.trouble.${params.incident as IncidentName}`);
        return text(`app.said.incident.${action}`, { incident, name: params.name });
      }
      const said = text(`app.said.${message.type}`, { edit: editWords(text, message.name, topology) });
      return message.cutFuture ? `${said} ${text('app.said.cutFuture')}` : said;
    }
    case 'refused':
      return refusalWords(text, message.refusal, topology);
    case 'put-back':
      return text('app.said.putBack', { name: message.name });
    case 'ready': {
      const ids = [...new Set(messages.flatMap((other) => (isReady(other) ? [other.node] : [])))];
      return ids.length <= 3
        ? ids.map((id) => text('app.said.ready', { name: name(id) })).join(' ')
        : text('app.said.severalReady', { count: ids.length });
    }
    case 'blast':
      return blastWords(text, name, message.blast);
    case 'failed-over': {
      const started = text('app.said.failedOver.started', { count: message.started });
      return message.down === 0 ? started : `${started} ${text('app.said.failedOver.down', { count: message.down })}`;
    }
    case 'moved':
      return text('app.said.moved', { name: name(message.node) });
    case 'moved-anew': {
      const key = `time.move.because.${message.detail}`;
      const reason = text.has(key) ? text(key) : message.detail;
      return text('app.said.moved-anew', { name: name(message.node), reason });
    }
    case 'incident':
      return text(`app.said.incident.${message.action}`, {
        incident: text(`inspector.trouble.${message.incident}`),
        name: name(message.node),
      });
    case 'recovering':
      return text('app.said.recovering');
    case 'recovered':
      return text('app.said.recovered');
  }
}

/** What failed, how many it took and how many stand; what and why is in the list. */
function blastWords(text: Text, name: (id: NodeId) => string, { sort, node, fallen, standing }: Blast): string {
  const what = text(sort === 'memory' ? 'app.said.outOfMemory' : 'app.said.failed', { name: name(node) });
  const taken = text(sort === 'memory' ? 'app.said.blast.killed' : 'app.said.blast.fell', { count: fallen });
  return `${what} ${taken} ${text('app.said.blast.stand', { count: standing })}`;
}

function isReady(message: Announcement): message is Extract<Announcement, { type: 'ready' }> {
  return typeof message === 'object' && message.type === 'ready';
}

// English words for what the audience takes part in: polls, exercises, the code for phones; and for the speaker who leads them.
export const audience = {
  poll: {
    label: 'Poll',
    hands: { one: '{count} hand', other: '{count} hands' },
    share: '{share}',
    more: 'One hand more: {choice}',
    fewer: 'One hand fewer: {choice}',
    count: 'Hands for {choice}',
    run: 'Run it',
    running: 'The model is running it…',
    open: 'Ask again',
    reset: 'No hands',
    hide: 'Hide the poll',
    model: 'the model: {value}',
    none: 'The model gives nothing to compare with here.',
    right: { one: '{count} of {all} had it.', other: '{count} of {all} had it.' },
    nobody: 'No hands were counted.',
    untold: 'First: what does the room expect?',
    told: 'The model gives {value}: {choice}. {right}',
  },
  claim: {
    label: 'The claim, put to the test',
    tell: 'Tell the verdict',
    hide: 'Hide the verdict',
  },
  exercise: {
    label: 'Try it yourself',
    start: { one: 'Start {count} minute', other: 'Start {count} minutes' },
    hold: 'Hold',
    goOn: 'Go on',
    more: 'One minute more',
    end: 'End the exercise',
    small: 'Make the countdown small',
    large: 'Make the countdown large',
    left: '{time} left',
    held: 'held',
    over: 'Time is up',
    show: 'Show how it is done',
    sound: 'A quiet sound at the end',
    said: {
      begun: { one: 'Try it yourself: {count} minute.', other: 'Try it yourself: {count} minutes.' },
      half: 'Half of the time is over.',
      'last-minute': 'One minute left.',
      over: 'Time is up.',
    },
  },
  code: {
    label: 'The present state for phones',
    image: 'QR code of a link to what stands on the stage',
    close: 'Close the code',
    local: {
      machine:
        'Only this machine knows this address, so phones cannot open it. Put the folder of Strata on any web host and give its address here.',
      network:
        'This address is known in the network of this machine only: phones have to be in it too. For all others, put the folder of Strata on any web host and give its address here.',
    },
    localShort: {
      machine: 'Only this machine knows this address.',
      network: 'For phones in the same network.',
    },
    dense: 'A dense code: from the back it takes a few steps forward.',
    leaves: {
      run: 'What has been done in the run is too long for a code: this one opens the same boxes, from the beginning.',
      changes: 'What was built is too long for a code: this one opens the scene as it was planned.',
      all: 'What stands here is too long for a code: this one opens the page alone.',
    },
    address: 'Address for the audience',
    addressNote:
      'Where phones find Strata, such as https://example.org/strata/. Kept on this device; empty: the address of this page.',
    addressWrong: 'This is no web address. The one before is kept.',
  },
  desk: 'The room',
} as const;

// English words for putting the same deployment on the other kind of machine beside what there is. Words only.
export const beside = {
  button: { x86: 'Beside x86', z: 'Beside z' },
  hint: 'The same once more, on the other kind of machine, under one clock',
  same: 'Beside it stands the same on {platform}. Both begin now, with the same seed and on one clock.',
  differences: '{same} What is different there: {list}',
  'machine-for-partition': '{names} became virtual machines, because only IBM z has partitions.',
  'machine-for-guest': '{names} became virtual machines of KVM, because z/VM runs on IBM z only.',
  'machine-for-microvm': '{names} became virtual machines, because the monitors of microVMs are built for x86.',
  emulated: '{names} is emulated, slowly, because its image is not published for those processors.',
  'left-out': '{names} is left out. {reason}',
  more: '{names} and {count} more',
} as const;

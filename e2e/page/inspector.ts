// The inspector of what is selected.
import type { Locator, Page } from '@playwright/test';

export class Inspector {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Inspector' });
  }

  /** The part with name, tenant, image and number, which is folded at first. */
  get identity(): Locator {
    return this.region.getByText('Name, tenant and contents');
  }

  get tenant(): Locator {
    return this.region.getByRole('combobox', { name: 'Tenant' });
  }

  get replicas(): Locator {
    return this.region.getByRole('spinbutton', { name: 'Instances' });
  }

  get close(): Locator {
    return this.region.getByRole('button', { name: 'Close' });
  }
}

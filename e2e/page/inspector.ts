// The inspector of what is selected.
import type { Locator, Page } from '@playwright/test';

export class Inspector {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Inspector' });
  }

  /** Where the part with name, tenant, image and number begins. */
  get identity(): Locator {
    return this.region.getByRole('textbox', { name: 'Name' });
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

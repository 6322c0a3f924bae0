export type ClinicKey = 'newYork' | 'chicago' | 'phoenix' | 'sanFrancisco';

export interface DemoClinic {
  readonly key: ClinicKey;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly phone: string;
  /** Area codes of its patients; their numbers lie in the block 555-01xx that belongs to nobody. */
  readonly areaCodes: readonly string[];
}

export const DEMO_CLINICS: readonly DemoClinic[] = [
  {
    key: 'newYork',
    name: 'Harbor Street Clinic',
    address: '145 Fulton Street',
    city: 'New York',
    latitude: 40.7099,
    longitude: -74.0065,
    timeZone: 'America/New_York',
    phone: '+12125550100',
    areaCodes: ['212', '646', '917', '718', '347', '929'],
  },
  {
    key: 'chicago',
    name: 'Lakeside Medical Center',
    address: '676 North Saint Clair Street',
    city: 'Chicago',
    latitude: 41.8945,
    longitude: -87.6226,
    timeZone: 'America/Chicago',
    phone: '+13125550100',
    areaCodes: ['312', '773', '872', '708', '847', '630'],
  },
  {
    key: 'phoenix',
    name: 'Camelback Family Health',
    address: '2211 East Camelback Road',
    city: 'Phoenix',
    latitude: 33.5091,
    longitude: -112.0335,
    timeZone: 'America/Phoenix',
    phone: '+16025550100',
    areaCodes: ['602', '623', '480', '520', '928', '775'],
  },
  {
    key: 'sanFrancisco',
    name: 'Golden Gate Health',
    address: '490 Post Street',
    city: 'San Francisco',
    latitude: 37.7883,
    longitude: -122.4095,
    timeZone: 'America/Los_Angeles',
    phone: '+14155550100',
    areaCodes: ['415', '628', '510', '650', '408', '925'],
  },
];

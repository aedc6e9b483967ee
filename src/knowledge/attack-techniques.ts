/**
 * MITRE ATT&CK Enterprise techniques that intrusions into cloud accounts use: id, MITRE's own name, tactics.
 * Source: MITRE ATT&CK v17 (April 2025), https://attack.mitre.org. Tactic names are spelled as Sigma tags spell them.
 */
export type Tactic =
  | 'initial-access'
  | 'execution'
  | 'persistence'
  | 'privilege-escalation'
  | 'defense-evasion'
  | 'credential-access'
  | 'discovery'
  | 'lateral-movement'
  | 'collection'
  | 'command-and-control'
  | 'exfiltration'
  | 'impact'
  | 'resource-development';

export interface AttackTechnique {
  readonly id: string;
  /** For a sub-technique "Parent: Child", as MITRE's pages are titled. */
  readonly name: string;
  readonly tactics: readonly Tactic[];
}

const technique = (id: string, name: string, ...tactics: Tactic[]): [string, AttackTechnique] => [id, { id, name, tactics }];

export const ATTACK_TECHNIQUES: ReadonlyMap<string, AttackTechnique> = new Map([
  technique('T1005', 'Data from Local System', 'collection'),
  technique('T1021', 'Remote Services', 'lateral-movement'),
  technique('T1021.001', 'Remote Services: Remote Desktop Protocol', 'lateral-movement'),
  technique('T1021.004', 'Remote Services: SSH', 'lateral-movement'),
  technique('T1021.007', 'Remote Services: Cloud Services', 'lateral-movement'),
  technique('T1021.008', 'Remote Services: Direct Cloud VM Connections', 'lateral-movement'),
  technique('T1036', 'Masquerading', 'defense-evasion'),
  technique('T1040', 'Network Sniffing', 'credential-access', 'discovery'),
  technique('T1046', 'Network Service Discovery', 'discovery'),
  technique('T1048', 'Exfiltration Over Alternative Protocol', 'exfiltration'),
  technique('T1049', 'System Network Connections Discovery', 'discovery'),
  technique('T1053', 'Scheduled Task/Job', 'execution', 'persistence', 'privilege-escalation'),
  technique('T1059', 'Command and Scripting Interpreter', 'execution'),
  technique('T1059.009', 'Command and Scripting Interpreter: Cloud API', 'execution'),
  technique('T1069', 'Permission Groups Discovery', 'discovery'),
  technique('T1069.003', 'Permission Groups Discovery: Cloud Groups', 'discovery'),
  technique('T1070', 'Indicator Removal', 'defense-evasion'),
  technique('T1074', 'Data Staged', 'collection'),
  technique('T1074.002', 'Data Staged: Remote Data Staging', 'collection'),
  technique('T1078', 'Valid Accounts', 'defense-evasion', 'persistence', 'privilege-escalation', 'initial-access'),
  technique('T1078.001', 'Valid Accounts: Default Accounts', 'defense-evasion', 'persistence', 'privilege-escalation', 'initial-access'),
  technique('T1078.004', 'Valid Accounts: Cloud Accounts', 'defense-evasion', 'persistence', 'privilege-escalation', 'initial-access'),
  technique('T1087', 'Account Discovery', 'discovery'),
  technique('T1087.004', 'Account Discovery: Cloud Account', 'discovery'),
  technique('T1090', 'Proxy', 'command-and-control'),
  technique('T1098', 'Account Manipulation', 'persistence', 'privilege-escalation'),
  technique('T1098.001', 'Account Manipulation: Additional Cloud Credentials', 'persistence', 'privilege-escalation'),
  technique('T1098.003', 'Account Manipulation: Additional Cloud Roles', 'persistence', 'privilege-escalation'),
  technique('T1098.004', 'Account Manipulation: SSH Authorized Keys', 'persistence', 'privilege-escalation'),
  technique('T1098.005', 'Account Manipulation: Device Registration', 'persistence', 'privilege-escalation'),
  technique('T1110', 'Brute Force', 'credential-access'),
  technique('T1110.001', 'Brute Force: Password Guessing', 'credential-access'),
  technique('T1110.003', 'Brute Force: Password Spraying', 'credential-access'),
  technique('T1110.004', 'Brute Force: Credential Stuffing', 'credential-access'),
  technique('T1114', 'Email Collection', 'collection'),
  technique('T1114.003', 'Email Collection: Email Forwarding Rule', 'collection'),
  technique('T1119', 'Automated Collection', 'collection'),
  technique('T1133', 'External Remote Services', 'persistence', 'initial-access'),
  technique('T1136', 'Create Account', 'persistence'),
  technique('T1136.003', 'Create Account: Cloud Account', 'persistence'),
  technique('T1190', 'Exploit Public-Facing Application', 'initial-access'),
  technique('T1195', 'Supply Chain Compromise', 'initial-access'),
  technique('T1199', 'Trusted Relationship', 'initial-access'),
  technique('T1201', 'Password Policy Discovery', 'discovery'),
  technique('T1204.003', 'User Execution: Malicious Image', 'execution'),
  technique('T1213', 'Data from Information Repositories', 'collection'),
  technique('T1213.003', 'Data from Information Repositories: Code Repositories', 'collection'),
  technique('T1213.006', 'Data from Information Repositories: Databases', 'collection'),
  technique('T1484', 'Domain or Tenant Policy Modification', 'defense-evasion', 'privilege-escalation'),
  technique('T1484.002', 'Domain or Tenant Policy Modification: Trust Modification', 'defense-evasion', 'privilege-escalation'),
  technique('T1485', 'Data Destruction', 'impact'),
  technique('T1485.001', 'Data Destruction: Lifecycle-Triggered Deletion', 'impact'),
  technique('T1486', 'Data Encrypted for Impact', 'impact'),
  technique('T1489', 'Service Stop', 'impact'),
  technique('T1490', 'Inhibit System Recovery', 'impact'),
  technique('T1491', 'Defacement', 'impact'),
  technique('T1496', 'Resource Hijacking', 'impact'),
  technique('T1496.001', 'Resource Hijacking: Compute Hijacking', 'impact'),
  technique('T1496.002', 'Resource Hijacking: Bandwidth Hijacking', 'impact'),
  technique('T1496.003', 'Resource Hijacking: SMS Pumping', 'impact'),
  technique('T1496.004', 'Resource Hijacking: Cloud Service Hijacking', 'impact'),
  technique('T1498', 'Network Denial of Service', 'impact'),
  technique('T1499', 'Endpoint Denial of Service', 'impact'),
  technique('T1518', 'Software Discovery', 'discovery'),
  technique('T1518.001', 'Software Discovery: Security Software Discovery', 'discovery'),
  technique('T1525', 'Implant Internal Image', 'persistence'),
  technique('T1526', 'Cloud Service Discovery', 'discovery'),
  technique('T1528', 'Steal Application Access Token', 'credential-access'),
  technique('T1530', 'Data from Cloud Storage', 'collection'),
  technique('T1531', 'Account Access Removal', 'impact'),
  technique('T1535', 'Unused/Unsupported Cloud Regions', 'defense-evasion'),
  technique('T1537', 'Transfer Data to Cloud Account', 'exfiltration'),
  technique('T1538', 'Cloud Service Dashboard', 'discovery'),
  technique('T1546', 'Event Triggered Execution', 'privilege-escalation', 'persistence'),
  technique('T1548', 'Abuse Elevation Control Mechanism', 'privilege-escalation', 'defense-evasion'),
  technique('T1548.005', 'Abuse Elevation Control Mechanism: Temporary Elevated Cloud Access', 'privilege-escalation', 'defense-evasion'),
  technique('T1550', 'Use Alternate Authentication Material', 'defense-evasion', 'lateral-movement'),
  technique('T1550.001', 'Use Alternate Authentication Material: Application Access Token', 'defense-evasion', 'lateral-movement'),
  technique('T1552', 'Unsecured Credentials', 'credential-access'),
  technique('T1552.001', 'Unsecured Credentials: Credentials In Files', 'credential-access'),
  technique('T1552.004', 'Unsecured Credentials: Private Keys', 'credential-access'),
  technique('T1552.005', 'Unsecured Credentials: Cloud Instance Metadata API', 'credential-access'),
  technique('T1555', 'Credentials from Password Stores', 'credential-access'),
  technique('T1555.006', 'Credentials from Password Stores: Cloud Secrets Management Stores', 'credential-access'),
  technique('T1556', 'Modify Authentication Process', 'credential-access', 'defense-evasion', 'persistence'),
  technique('T1556.006', 'Modify Authentication Process: Multi-Factor Authentication', 'credential-access', 'defense-evasion', 'persistence'),
  technique('T1556.009', 'Modify Authentication Process: Conditional Access Policies', 'credential-access', 'defense-evasion', 'persistence'),
  technique('T1562', 'Impair Defenses', 'defense-evasion'),
  technique('T1562.001', 'Impair Defenses: Disable or Modify Tools', 'defense-evasion'),
  technique('T1562.007', 'Impair Defenses: Disable or Modify Cloud Firewall', 'defense-evasion'),
  technique('T1562.008', 'Impair Defenses: Disable or Modify Cloud Logs', 'defense-evasion'),
  technique('T1566', 'Phishing', 'initial-access'),
  technique('T1567', 'Exfiltration Over Web Service', 'exfiltration'),
  technique('T1578', 'Modify Cloud Compute Infrastructure', 'defense-evasion'),
  technique('T1578.001', 'Modify Cloud Compute Infrastructure: Create Snapshot', 'defense-evasion'),
  technique('T1578.002', 'Modify Cloud Compute Infrastructure: Create Cloud Instance', 'defense-evasion'),
  technique('T1578.003', 'Modify Cloud Compute Infrastructure: Delete Cloud Instance', 'defense-evasion'),
  technique('T1578.004', 'Modify Cloud Compute Infrastructure: Revert Cloud Instance', 'defense-evasion'),
  technique('T1578.005', 'Modify Cloud Compute Infrastructure: Modify Cloud Compute Configurations', 'defense-evasion'),
  technique('T1580', 'Cloud Infrastructure Discovery', 'discovery'),
  technique('T1583.001', 'Acquire Infrastructure: Domains', 'resource-development'),
  technique('T1584.001', 'Compromise Infrastructure: Domains', 'resource-development'),
  technique('T1606', 'Forge Web Credentials', 'credential-access'),
  technique('T1606.002', 'Forge Web Credentials: SAML Tokens', 'credential-access'),
  technique('T1610', 'Deploy Container', 'defense-evasion', 'execution'),
  technique('T1612', 'Build Image on Host', 'defense-evasion'),
  technique('T1613', 'Container and Resource Discovery', 'discovery'),
  technique('T1619', 'Cloud Storage Object Discovery', 'discovery'),
  technique('T1621', 'Multi-Factor Authentication Request Generation', 'credential-access'),
  technique('T1648', 'Serverless Execution', 'execution'),
  technique('T1651', 'Cloud Administration Command', 'execution'),
  technique('T1654', 'Log Enumeration', 'discovery'),
  technique('T1657', 'Financial Theft', 'impact'),
  technique('T1666', 'Modify Cloud Resource Hierarchy', 'defense-evasion'),
]);

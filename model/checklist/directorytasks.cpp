// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskcommands.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void schemaExtension(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Install-CsAdServerSchema -Confirm:$false"));
}

void schemaVersion(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-ADObject -Identity ('CN=ms-RTC-SIP-SchemaVersion,' + "
                                   "(Get-ADRootDSE).schemaNamingContext) -Properties rangeUpper, rangeLower"));
}

CheckedName groupDomain(const PlanFacts &plan, TaskCommands &out)
{
    return as::fqdn(out.need(plan.deployment.groupDomain, {}, "groupDomain"));
}

void forestPreparation(const PlanFacts &plan, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Enable-CsAdForest -GroupDomain {} -Confirm:$false", groupDomain(plan, out)));
}

void forestState(const PlanFacts &plan, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsAdForest")
                .line("Get-ADGroup -Identity 'CSAdministrator' -Server {}", groupDomain(plan, out)));
}

void domainPreparation(const PlanFacts &, const AdDomain &domain, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Enable-CsAdDomain -Domain {} -Confirm:$false", as::fqdn(domain.fqdn)));
}

void domainState(const PlanFacts &, const AdDomain &domain, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsAdDomain -Domain {}", as::fqdn(domain.fqdn)));
}

void administratorGroups(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue setup = as::group(out.need(plan.deployment.setupGroup, {}, "setupGroup"));
    const CheckedValue admins = as::group(out.need(plan.deployment.adminGroup, {}, "adminGroup"));
    out.add(PowerShellBlock()
                .line("Add-ADGroupMember -Identity 'RTCUniversalServerAdmins' -Members {}", setup)
                .line("Add-ADGroupMember -Identity 'CSAdministrator' -Members {}", admins));
}

void setupPermission(const PlanFacts &, const AdDomain &domain, TaskCommands &out)
{
    const CheckedValue unit = as::distinguishedName(out.need(domain.computerOu, domain.id, "computerOu"));
    out.add(PowerShellBlock()
                .line("Grant-CsSetupPermission -ComputerOU {} -Domain {}", unit, as::fqdn(domain.fqdn))
                .line("Test-CsSetupPermission -ComputerOU {} -Domain {}", unit, as::fqdn(domain.fqdn)));
}

} // namespace

std::vector<TaskTemplate> directoryTasks()
{
    return {
        {
            .id = "AD-01",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Back up the schema master"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::Schema},
            .where = TaskPlace::SchemaMaster,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Take a backup of the System State of the schema master, by the product's guidance while "
                  "it is disconnected from the network, and a full backup of Active Directory.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Know how the backup is restored: an extended schema cannot be taken back in another way.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The backups ended without errors, and it is known how they are restored."),
            .sources = {taskpages::prepareSchema},
        },
        {
            .id = "AD-02",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"AD-01", "PRE-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Extend the Active Directory schema"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::Schema},
            .where = TaskPlace::ActiveDirectory,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Work on a computer of the domain that has the core components and reaches the schema "
                  "master. Once per forest.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard choose Prepare Active Directory and run Step 1, Prepare schema; "
                  "or the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The log ends without errors."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "There is none: restore the backup of the schema master (AD-01)."),
            .commands = schemaExtension,
            .sources = {taskpages::prepareActiveDirectory,
                        taskpages::prepareSchema,
                        {"Install-CsAdServerSchema",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Install-CsAdServerSchema.md"}},
        },
        {
            .id = "AD-03",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"AD-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify schema replication"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::EnterpriseAdmins},
            .where = TaskPlace::OtherDomainController,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Ask a domain controller that is not the schema master.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The same in ADSI Edit: connect to the schema and open CN=ms-RTC-SIP-SchemaVersion. If the "
                  "values are not there, wait about 15 minutes and look again.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "rangeUpper is 1150 and rangeLower is 3."),
            .commands = schemaVersion,
            .sources = {taskpages::prepareActiveDirectory,
                        {"Verify Replication of Schema Partition",
                         "Skype/SfbServer/help-topics/help-depwiz/verify-replication-of-schema-partition.md"}},
        },
        {
            .id = "AD-04",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"AD-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the forest"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::Forest},
            .where = TaskPlace::ForestRoot,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard choose Prepare Active Directory and run Step 3, Prepare current "
                  "forest; choose the domain of the universal groups. Once per forest. Or use the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each action in the log ends with Success."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Disable-CsAdForest exists, but only to remove the product altogether."),
            .commands = forestPreparation,
            .sources = {taskpages::prepareActiveDirectory,
                        {"Prepare Current Forest",
                         "Skype/SfbServer/help-topics/help-depwiz/prepare-current-forest.md"},
                        {"Enable-CsAdForest",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Enable-CsAdForest.md"}},
        },
        {
            .id = "AD-05",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"AD-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify forest preparation on the global catalogs"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::DomainAdmins},
            .where = TaskPlace::OtherDomainController,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Ask a domain controller in another Active Directory site than the one that was prepared.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The same in Active Directory Users and Computers: in the container Users stand the "
                  "universal groups whose names begin with Cs and RTC. If not, force the replication or wait "
                  "15 minutes.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Get-CsAdForest returns LC_FORESTSETTINGS_STATE_READY, and the group is found."),
            .commands = forestState,
            .sources = {taskpages::prepareActiveDirectory,
                        {"Verify Replication of Forest Preparation",
                         "Skype/SfbServer/help-topics/help-depwiz/verify-replication-of-forest-preparation.md"},
                        {"Get-CsAdForest",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsAdForest.md"}},
        },
        {
            .id = "AD-06",
            .phase = TaskPhase::ActiveDirectory,
            .scope = TaskScope::Domain,
            .gate = TaskGate::New,
            .condition = isNewDeployment,
            .after = {"AD-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the domain"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::Domain},
            .where = TaskPlace::ActiveDirectory,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard choose Prepare Active Directory and run Step 5, Prepare current "
                  "domain; or the command. Once for each domain with servers, users, contacts or groups of "
                  "the deployment.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The log has no errors."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Disable-CsAdDomain exists, but only to remove the product altogether."),
            .commands = domainPreparation,
            .sources = {taskpages::prepareActiveDirectory,
                        {"Enable-CsAdDomain",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Enable-CsAdDomain.md"}},
        },
        {
            .id = "AD-07",
            .phase = TaskPhase::ActiveDirectory,
            .scope = TaskScope::Domain,
            .gate = TaskGate::New,
            .condition = isNewDeployment,
            .after = {"AD-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify domain preparation"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::DomainAdmins},
            .where = TaskPlace::ActiveDirectory,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run the command on a computer of %1 that has the core components.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The state is LC_DOMAINSETTINGS_STATE_READY; some pages spell it "
                "LC_DOMAIN_SETTINGS_STATE_READY."),
            .commands = domainState,
            .sources = {taskpages::prepareActiveDirectory,
                        {"Verify Replication in the Domain",
                         "Skype/SfbServer/help-topics/help-depwiz/verify-replication-in-the-domain.md"},
                        {"Get-CsAdDomain",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsAdDomain.md"}},
        },
        {
            .id = "AD-08",
            .phase = TaskPhase::ActiveDirectory,
            .condition = isNewDeployment,
            .after = {"AD-07*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Give the administrators their groups"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::Groups},
            .where = TaskPlace::ActiveDirectory,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add those who install to RTCUniversalServerAdmins and those who use the Control Panel to "
                  "CSAdministrator.")},
                {QT_TRANSLATE_NOOP("Tasks", "Have them log off and on, so that the new groups are in effect.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Keep the accounts apart: one that uses the Control Panel is not a local administrator of "
                  "a server of the deployment.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "After a new logon, whoami /groups shows the groups."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-ADGroupMember with the same arguments."),
            .commands = administratorGroups,
            .sources = {taskpages::prepareActiveDirectory,
                        taskpages::verifyTheTopology,
                        {"Create Skype for Business Server Control Panel Administrators",
                         "Skype/SfbServer/help-topics/help-depwiz/create-skype-for-business-server-control-panel-administrators.md"}},
        },
        {
            .id = "AD-09",
            .phase = TaskPhase::ActiveDirectory,
            .scope = TaskScope::Domain,
            .gate = TaskGate::New,
            .condition = isSetupDelegated,
            .after = {"AD-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Delegate setup permission on the computer OU"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::DomainAdmins},
            .where = TaskPlace::ManagementShell,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Whoever publishes the topology is no Domain Admin: give the setup permission on the "
                  "organisational unit in which the computers of %1 stand.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Test-CsSetupPermission returns True. Without the permission only a Domain Admin can publish "
                "a topology."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Revoke-CsSetupPermission; verify its parameters on your system."),
            .commands = setupPermission,
            .sources = {{"Enable-CsTopology",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Enable-CsTopology.md"},
                        {"Grant-CsSetupPermission",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Grant-CsSetupPermission.md"},
                        {"Test-CsSetupPermission",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsSetupPermission.md"}},
        },
    };
}

} // namespace twinpool

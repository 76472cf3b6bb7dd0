package jjj.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An instrument as the vocabulary of scenario files knows it.
 *
 * @param name as written in a scenario file
 * @param titleChinese its name in Chinese, for the report
 * @param group heading in the guide
 * @param rule which rule it writes
 * @param meaning what it does, one or two sentences
 * @param fields in the order of the guide
 * @param example one line of a scenario file
 * @param maker from checked fields; refuses fields that contradict each other
 */
public record InstrumentType(
        String name,
        String titleChinese,
        String group,
        String rule,
        String meaning,
        List<Field> fields,
        String example,
        Function<FieldValues, Instrument> maker) {
    public InstrumentType {
        fields = List.copyOf(fields);
    }

    /** Every instrument, in the order of the guide. */
    public static List<InstrumentType> all() {
        return List.of(
                LandUnderRule.TYPE,
                SalesFreeze.TYPE,
                PurchaseLimit.TYPE,
                PropertyTax.TYPE,
                Resettlement.TYPE,
                GrowthBoundary.TYPE,
                LandQuota.TYPE,
                JointLandQuota.TYPE,
                InvestmentProgramme.TYPE,
                Grant.CENTRAL,
                Grant.PROVINCIAL,
                DevelopmentLoan.TYPE,
                SpecialBonds.TYPE,
                Partnership.TYPE,
                LeverageLimits.TYPE,
                TaxBaseSharing.TYPE,
                ClusterAuthority.TYPE,
                DebtCeiling.TYPE,
                DebtSwap.TYPE,
                TaxSharing.TYPE,
                InterestRate.TYPE,
                RelocationOrder.TYPE,
                RelocationOffer.TYPE,
                SubCentre.TYPE,
                PlatformProgramme.TYPE,
                VentureFund.TYPE,
                WorkSpace.TYPE,
                CoBuiltPark.TYPE,
                NationalZone.TYPE,
                HukouQuota.TYPE,
                HukouPoints.TYPE,
                HukouRetention.TYPE,
                ResidencePermit.TYPE,
                TalentHousing.TYPE,
                SocialCredit.TYPE,
                HouseholdScores.TYPE,
                SettlementSubsidy.TYPE,
                InsurancePortability.TYPE,
                VocationalTraining.TYPE,
                PopulationCap.TYPE,
                RailLine.TYPE,
                ServiceBranches.TYPE,
                ServiceInvestment.TYPE,
                PropertyCity.TYPE,
                SmartCity.TYPE,
                EmissionControl.TYPE,
                EcologicalRedLine.TYPE,
                OpenSpace.TYPE,
                FunctionalZoning.TYPE,
                EcoCompensation.TYPE,
                AreaAnnouncement.TYPE,
                GrowthPath.TYPE,
                DemandShock.TYPE,
                DemographicPath.TYPE);
    }

    /** The instrument with this name. */
    public static Optional<InstrumentType> named(String name) {
        return all().stream().filter(type -> type.name.equals(name)).findFirst();
    }

    /** Names of all instruments. */
    public static List<String> names() {
        return all().stream().map(InstrumentType::name).toList();
    }

    /** The field with this name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** The instrument with these values. */
    public Instrument make(FieldValues values) {
        return maker.apply(values);
    }
}

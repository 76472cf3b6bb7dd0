package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * What one government pays another for land kept open and for clean air.
 *
 * @param payer government that pays
 * @param receiver government up-stream
 * @param yuanPerHectareYear for each hectare of protected land, water, and fields that a red line keeps; CNY a year
 * @param yuanPerMicrogramYear for each µg/m³ below the target, CNY a year
 * @param targetMicrograms fine particles from which on nothing is paid, µg/m³
 */
public record EcoPayment(
        int payer, int receiver, double yuanPerHectareYear, double yuanPerMicrogramYear, double targetMicrograms)
        implements OneOfSeveral<EcoPayment> {
    @Override
    public Optional<EcoPayment> beside(EcoPayment later) {
        return OneOfSeveral.unlessSame(this, List.of(payer, receiver), List.of(later.payer, later.receiver));
    }
}

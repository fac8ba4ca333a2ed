package org.crmkit.examples.review.planting;

import java.math.BigDecimal;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.party.EmployeeId;

/**
 * What a report on the generated company's records must find on its last day, counted in the records in the plainest way.
 *
 * @param open what is open of all invoices in the main currency, credit notes taken off
 * @param debtor the customer with the invoice in the main currency that is longest overdue; empty if none is
 * @param debtDays how many days it is overdue
 * @param inTime how many orders have arrived, and by the day for which they were promised
 * @param late how many arrived later, or have not arrived although that day is over
 * @param abandoned the channel in which most customers gave up waiting in the last 12 months
 * @param abandonedTalks how many gave up there
 * @param dawdler the employee with most overdue follow-ups, the first by id among equals
 * @param overduePromises how many they have
 * @param held how many customers kept their place in the value matrix although a value has crossed its threshold
 * @param byHand how many customers have a class given by hand
 */
public record PlantedRecords(
        BigDecimal open,
        String debtor,
        long debtDays,
        int inTime,
        int late,
        Channel abandoned,
        int abandonedTalks,
        EmployeeId dawdler,
        int overduePromises,
        int held,
        int byHand) {}
